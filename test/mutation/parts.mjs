/**
 * The library in parts: the files that mutants are made of (not those that only hold types, exports or words), and the fast tests with
 * expectations from outside the code that each mutant meets. Oracles over random cases are left out: every mutant would meet them all.
 */
export const parts = {
  arguments: {
    mutate: ['src/{argument,assert-summary,demand,freeze,id,ipp-error,issue,plain-table}.ts'],
    tests: [
      'test/{demand,ipp-error,wrong-arguments,summary,check-employee}.test.ts',
      'test/{compare,explain}/wrong-arguments.test.ts',
    ],
  },
  scoring: {
    mutate: [
      'src/{apply-readings,bands,category-at,create-method,line-for,read-lines,score-answers}.ts',
      'src/{summarize,merge-summaries,remove-summary,group-index,distribution,create-adder,create-tally,summarize-by,roll-up}.ts',
      'src/{check-answers,points,round}.ts',
      'src/published/{published-row,combine-published,audit-published}.ts',
    ],
    tests: [
      'test/{score-answers,create-method,summary,roll-up,round,answer-sets,wrong-arguments}.test.ts',
      'test/{published,inputs,own-edition}/*.test.ts',
    ],
  },
  records: {
    mutate: [
      'src/{calendar,nip,jenjang,observe,score-employee,check-employee,check-person,employee-shape,shape,record-warnings}.ts',
      'src/{row-findings,roster,assess-person,create-measurement,measure,participation,retirement-age}.ts',
      'src/evidence/*.ts',
    ],
    tests: [
      'test/{observe,nip,check-employee,measure,wrong-arguments}.test.ts',
      'test/positions/{check-positions,count-vacancies,hand-maps,retirement}.test.ts',
      'test/own-edition/*.test.ts',
    ],
  },
  positions: {
    mutate: [
      'src/positions/*.ts',
      '!src/positions/{index,position,projection,vacancy-count,table-words}.ts',
      'src/compare/*.ts',
      '!src/compare/{index,change,method-comparison,table-words}.ts',
      'src/{fraction,links,tree-order,check-units,field-shapes,in-force}.ts',
    ],
    tests: ['test/positions/*.test.ts', 'test/compare/*.test.ts', 'test/{fraction,roll-up,check-employee}.test.ts'],
    without: ['test/positions/{oracle,retirement,vacancies.oracle}.test.ts'],
  },
  'ipp-2017': {
    mutate: ['src/ipp-2017/*.ts', '!src/ipp-2017/{index,edition,figures,result,unit,locale,annotations}.ts'],
    tests: ['test/ipp-2017/*.test.ts'],
    without: ['test/ipp-2017/ipp.oracle.test.ts'],
  },
  smart: {
    mutate: [
      'src/smart/*.ts',
      'src/smart/words/*.ts',
      '!src/smart/{index,reason-texts,table-words,smart-check,smart-indicator,smart-limits,smart-scale,smart-source}.ts',
    ],
    tests: ['test/smart/*.test.ts'],
  },
  inputs: {
    mutate: ['src/inputs/*.ts', '!src/inputs/index.ts'],
    tests: ['test/inputs/*.test.ts'],
  },
  explain: {
    mutate: [
      'src/explain/*.ts',
      'src/own-edition/*.ts',
      'src/{edition-shape,text-of}.ts',
      '!src/{explain,own-edition}/index.ts',
    ],
    tests: ['test/explain/*.test.ts', 'test/own-edition/*.test.ts'],
  },
  verify: {
    mutate: ['src/verify/**/*.ts', '!src/verify/index.ts'],
    tests: ['test/verify/*.test.ts', 'test/mutation/samples.ts'],
    without: ['test/verify/{reconcile.oracle,reconcile-groups.oracle,vectors,emitted,whole-runs}.test.ts'],
  },
  cli: {
    mutate: ['src/cli/*.ts', '!src/cli/{cli,emitted-vectors,report-words}.ts'],
    tests: ['test/cli/*.test.ts'],
  },
}
