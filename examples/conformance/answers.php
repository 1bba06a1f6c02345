<?php

declare(strict_types=1);

// Scores answers from the emitted tables: `npx ipp-asn verify --areas answers --no-resolved -- php answers.php METHOD.json`.
//
// Nothing of the method stands in this file. METHOD.json (dist/methods/ip-asn-2019.json) has the points of every answer under the default
// readings, and METHOD.variants.json beside it what differs under others. Without a file it takes the tables that the runner
// sends if it is not told --no-resolved. Exact: points are added as whole ten-thousandths, which is as fine as a method may be.

const UNITS = 10000;

function units(int|float $points): int
{
    return (int) round($points * UNITS);
}

function bandAt(array $bands, int|float $value): array
{
    $found = $bands[0];
    foreach ($bands as $band) {
        if ($value > $band['from'] || ($value == $band['from'] && !$band['open'])) {
            $found = $band;
        }
    }
    return $found;
}

/** What one answer is worth: by code, by yes and no, or by the last band that starts below the number. */
function lineOf(array $column, mixed $value): array
{
    return match ($column['kind']) {
        'codes' => $column['lines'][$value],
        'done' => $column['lines'][$value ? 'true' : 'false'],
        default => bandAt($column['bands'], $value)['line'],
    };
}

/** One line for each indicator, in the order of the tables; an answer that is absent or null is not known. */
function linesOf(array $method, array $answers): array
{
    $group = $method['groups'][$answers['kelompok']];
    $lines = $group['unknown'];
    foreach ($answers as $name => $value) {
        if ($name === 'kelompok' || $value === null) {
            continue;
        }
        $column = $group['columns'][$name];
        if ($column['scores']) {
            $lines[$column['slot']] = lineOf($column, $value);
        }
    }
    return $lines;
}

function categoryOf(array $method, int $index): string
{
    $table = $method['categories'];
    // The figure as printed has two decimals: half up, in hundredths of a point.
    $figure = $table['figure'] === 'printed' ? intdiv($index + 50, 100) * 100 : $index;
    return bandAt($table['bands'], $figure / UNITS)['category'];
}

function score(array $method, array $answers): array
{
    $lines = linesOf($method, $answers);
    $dimensions = array_map(fn () => 0, $method['dimensions']);
    $told = [];
    $range = [0, 0];
    foreach ($lines as $line) {
        $dimensions[$line['dimension']] += units($line['points']);
        $range[0] += units($line['range'][0]);
        $range[1] += units($line['range'][1]);
        $told[$line['indicator']] = array_intersect_key($line, array_flip(['points', 'rung', 'max', 'known']));
    }
    $index = array_sum($dimensions);
    $points = fn (int $units) => $units / UNITS;
    return [
        'index' => $points($index),
        'dimensions' => array_map($points, $dimensions),
        'category' => categoryOf($method, $index),
        'lines' => $told,
        'range' => array_map($points, $range),
        'missing' => array_column(array_filter($lines, fn ($line) => !$line['known']), 'indicator'),
    ];
}

function readJson(string $text): array
{
    return json_decode($text, true, flags: JSON_THROW_ON_ERROR);
}

/** The same tables with other values in some places, each named by the keys that lead to it (a JSON Pointer). */
function variantOf(array $method, array $changes): array
{
    foreach ($changes as $pointer => $value) {
        $place = &$method;
        foreach (array_slice(explode('/', $pointer), 1) as $key) {
            $place = &$place[strtr($key, ['~1' => '/', '~0' => '~'])];
        }
        $place = $value;
        unset($place);
    }
    return $method;
}

/** The method in a file, and its variants by id: each is made when it is asked for. */
function methodsIn(string $path): array
{
    $base = readJson(file_get_contents($path));
    $file = readJson(file_get_contents(preg_replace('/\.json$/', '.variants.json', $path)));
    $variants = array_map(fn ($each) => fn () => variantOf($base, $each['changes']), $file['variants']);
    return [$base['id'] => fn () => $base] + $variants;
}

function reply(array $request, array $methods): array
{
    if ($request['area'] !== 'answers') {
        return ['id' => $request['id'], 'unsupported' => true];
    }
    $id = $request['method'];
    try {
        $method = $methods[$id] ?? throw new RuntimeException(
            "no tables of $id: give the path of dist/methods/ip-asn-2019.json, or leave out --no-resolved"
        );
        return ['id' => $request['id'], 'answer' => score($method(), $request['input'])];
    } catch (Throwable $error) { // the row fails, the others are still answered
        return ['id' => $request['id'], 'error' => $error->getMessage()];
    }
}

ini_set('serialize_precision', '-1');
$methods = [];
foreach (array_slice($argv, 1) as $path) {
    $methods += methodsIn($path);
}
while (($text = fgets(STDIN)) !== false) {
    $message = readJson($text);
    if (isset($message['resolved'])) { // what stands in a file goes first
        $methods += [$message['method'] => fn () => $message['resolved']];
    } else {
        echo json_encode(reply($message, $methods), JSON_THROW_ON_ERROR), "\n";
    }
}
