import {
  agreeOverAnswers,
  agreeOverEveryPlace,
  agreeOverEveryPlaceOfAPosition,
  agreeOverPositions,
  agreeOverRecords,
  agreeOverUnits,
} from './agreement'

// 100 000 of each in test/long.
agreeOverRecords(2_000)
agreeOverAnswers(2_000)
agreeOverUnits(2_000)
agreeOverPositions(5_000)
agreeOverEveryPlace()
agreeOverEveryPlaceOfAPosition()
