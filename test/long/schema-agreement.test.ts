import { agreeOverAnswers, agreeOverPositions, agreeOverRecords, agreeOverUnits } from '../schema/agreement'

agreeOverRecords(100_000)
agreeOverAnswers(100_000)
agreeOverUnits(20_000)
agreeOverPositions(100_000)
