import { agreeOverAnswers, agreeOverEveryPlace, agreeOverRecords, agreeOverUnits } from './agreement'

// 100 000 of each in test/long.
agreeOverRecords(5_000)
agreeOverAnswers(5_000)
agreeOverUnits(2_000)
agreeOverEveryPlace()
