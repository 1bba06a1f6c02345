import type { Source } from '../explain/source'

/** The texts and the system that the annotations of {@link ipp2017} name. Code is cited as it was read: by commit, since branches move. */
export const ipp2017Sources: Readonly<Record<string, Source>> = {
  deck: {
    kind: 'bkn-document',
    title: 'Contoh IP-ASN, paparan peneliti BKN, 10 Februari 2017 (hanya teks, tanpa angka)',
    url: 'https://id.scribd.com/presentation/404344850/CONTOH-IPASN',
  },
  kr1: {
    kind: 'bkn-document',
    title: 'Petunjuk pengisian IPP, Kantor Regional I BKN, 2017 (slide 1–16)',
    url: 'https://slideplayer.info/slide/12055433',
  },
  press: {
    kind: 'press',
    title: 'Dorong Profesionalitas Birokrasi, pernyataan BKN, 13 Januari 2017',
    url: 'https://pasbana.com/2017/01/dorong-profesionalitas-birokrasi-bkn.html',
  },
  bogor: {
    kind: 'code',
    title: 'SIMPEG Kota Bogor, excel_ipp_asn.php, skpd_model.php, ipp_asn_model.php',
    url: 'https://github.com/solasoli/simpeg-bogor/tree/dabab3a4f67d8ef2df0e8c5fde4b78415ae0c592/simpeg2/application',
  },
  bogorOld: {
    kind: 'code',
    title: 'SIMPEG Kota Bogor, excel_ipp_asn_old.php',
    url: 'https://github.com/solasoli/simpeg-bogor/blob/dabab3a4f67d8ef2df0e8c5fde4b78415ae0c592/simpeg2/application/controllers/excel_ipp_asn_old.php',
  },
  bogorDiscipline: {
    kind: 'code',
    title: 'SIMPEG Kota Bogor, ipasn_hukdis.php',
    url: 'https://github.com/solasoli/simpeg-bogor/blob/dabab3a4f67d8ef2df0e8c5fde4b78415ae0c592/simpeg/ipasn_hukdis.php',
  },
}
