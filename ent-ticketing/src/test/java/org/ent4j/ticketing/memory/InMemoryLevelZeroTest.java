package org.ent4j.ticketing.memory;

import org.ent4j.ticketing.spi.KnownAnswers;
import org.ent4j.ticketing.spi.LevelZeroModelContract;
import org.ent4j.ticketing.spi.Questions;

/** Also against itself: that the versions go up when answers change, is said there. */
class InMemoryLevelZeroTest implements LevelZeroModelContract {

    @Override
    public Questions questions() {
        return new InMemoryQuestions();
    }

    @Override
    public KnownAnswers knownAnswers() {
        return new InMemoryKnownAnswers();
    }
}
