import {
  agreeOverAnswers,
  agreeOverEveryPlace,
  agreeOverEveryPlaceOfAPosition,
  agreeOverPositions,
  agreeOverRecords,
  agreeOverUnits,
} from './agreement'

// 100,000 of each in the long suite (20,000 trees).
agreeOverRecords(2_000)
agreeOverAnswers(2_000)
agreeOverUnits(2_000)
agreeOverPositions(1_000)
agreeOverEveryPlace()
agreeOverEveryPlaceOfAPosition()
