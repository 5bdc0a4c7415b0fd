package org.ent4j.viescolaire.markbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.MarkBookCommand.AddEvaluation;
import org.ent4j.viescolaire.markbook.MarkBookCommand.SetLevel;
import org.ent4j.viescolaire.markbook.MarkBookCommand.SetMark;
import org.ent4j.viescolaire.skill.LevelMaking;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.SkillLevels;
import org.ent4j.viescolaire.skill.SkillMark;
import org.ent4j.viescolaire.skill.SkillPolicy;
import org.junit.jupiter.api.Test;

class BookSkillsTest {

    private static MarkBook with(MarkBook book, MarkBookCommand command) {
        return BOOKS.decide(book, command).get().state();
    }

    @Test
    void the_levels_of_a_book_come_by_their_dates_and_make_the_level_of_a_skill() {
        var book = MarkBook.opened(BOOK);
        book = with(book, new AddEvaluation(on(NOVEMBER), TEACHER, inBoth(E1, NOVEMBER)));
        book = with(book, new AddEvaluation(on(NOVEMBER), TEACHER, inBoth(E2, OCTOBER)));
        book = with(book, new SetLevel(on(NOVEMBER), TEACHER, E1, ANNE, CALCULER, Optional.of(MasteryLevel.VERY_GOOD)));
        book = with(book, new SetLevel(on(NOVEMBER), TEACHER, E2, ANNE, CALCULER, Optional.of(MasteryLevel.FRAGILE)));
        book = with(book, new SetLevel(on(NOVEMBER), TEACHER, E1, BRUNO, CALCULER, Optional.of(MasteryLevel.FRAGILE)));
        book = with(book, new SetMark(on(NOVEMBER), TEACHER, E1, BRUNO, Unscored.ABSENT));
        var marks = BookSkills.of(List.of(book), ANNE);

        assertThat(marks)
                .containsExactly(
                        new SkillMark(CALCULER, E2, OCTOBER, MasteryLevel.FRAGILE),
                        new SkillMark(CALCULER, E1, NOVEMBER, MasteryLevel.VERY_GOOD));
        assertThat(new SkillLevels(SkillPolicy.usual()).skills(marks, Map.of()))
                .singleElement()
                .satisfies(each -> assertThat(each.making()).isEqualTo(new LevelMaking.Best(2)));
        assertThat(BookSkills.of(List.of(book), BRUNO)).isEmpty();
    }
}
