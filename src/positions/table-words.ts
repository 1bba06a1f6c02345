/** The words of the tables; `{…}` is filled in. */
export interface PositionWords {
  /** Heading: number in the tree. */
  readonly number: string
  /** Heading: title of the position. */
  readonly position: string
  /** Heading: unit. */
  readonly unit: string
  /** Heading: job class. */
  readonly kelas: string
  /** Heading: positions whose need is not known, and which are in no other number. */
  readonly withoutNeed: string
  /** Heading: seats needed. */
  readonly need: string
  /** Heading: number of holders. */
  readonly holders: string
  /** Heading: holders less need. */
  readonly difference: string
  /** Heading: ids of the holders. */
  readonly holderIds: string
  /** Heading: note. */
  readonly note: string
  /** Heading: number of positions. */
  readonly posts: string
  /** Heading: vacant posts. */
  readonly vacant: string
  /** Heading: unfilled seats. */
  readonly unfilled: string
  /** Heading: holders without a seat. */
  readonly surplus: string
  /** Heading: holders in percent of need. */
  readonly fulfilment: string
  /** The row of the whole map. */
  readonly total: string
  /** Heading of a projected day: vacant posts; `{day}`. */
  readonly vacantOn: string
  /** Heading of a projected day: unfilled seats; `{day}`. */
  readonly unfilledOn: string
  /** Note: nobody holds it. */
  readonly isVacant: string
  /** Note: nobody is needed. */
  readonly isNotNeeded: string
  /** Note: the need is not known. */
  readonly needUnknown: string
  /** Note: `{n}` holders fewer than needed. */
  readonly isShort: string
  /** Note: `{n}` holders more than needed. */
  readonly isOver: string
  /** Note: who acts; `{ids}`. */
  readonly acting: string
}

/** The tables in Indonesian. */
export const idPositions: PositionWords = {
  number: 'No.',
  position: 'Jabatan',
  unit: 'Unit kerja',
  kelas: 'Kelas',
  withoutNeed: 'Kebutuhan belum diketahui',
  need: 'Kebutuhan',
  holders: 'Bezetting',
  difference: '+/−',
  holderIds: 'Pemangku',
  note: 'Keterangan',
  posts: 'Jumlah jabatan',
  vacant: 'Jabatan kosong',
  unfilled: 'Kekurangan pegawai',
  surplus: 'Kelebihan pegawai',
  fulfilment: 'Pemenuhan (%)',
  total: 'Jumlah',
  vacantOn: 'Jabatan kosong per {day}',
  unfilledOn: 'Kekurangan per {day}',
  isVacant: 'kosong',
  isNotNeeded: 'tidak ada kebutuhan',
  needUnknown: 'kebutuhan belum diketahui',
  isShort: 'kurang {n}',
  isOver: 'lebih {n}',
  acting: 'Plt./Plh.: {ids}',
}

/** The tables in English. */
export const enPositions: PositionWords = {
  number: 'No.',
  position: 'Position',
  unit: 'Unit',
  kelas: 'Class',
  withoutNeed: 'Need unknown',
  need: 'Need',
  holders: 'Holders',
  difference: '+/−',
  holderIds: 'Held by',
  note: 'Note',
  posts: 'Positions',
  vacant: 'Vacant posts',
  unfilled: 'Unfilled seats',
  surplus: 'Surplus',
  fulfilment: 'Fulfilment (%)',
  total: 'Total',
  vacantOn: 'Vacant posts on {day}',
  unfilledOn: 'Unfilled on {day}',
  isVacant: 'vacant',
  isNotNeeded: 'none needed',
  needUnknown: 'need not known',
  isShort: '{n} short',
  isOver: '{n} over',
  acting: 'acting: {ids}',
}
