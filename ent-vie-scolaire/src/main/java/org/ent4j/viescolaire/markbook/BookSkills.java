package org.ent4j.viescolaire.markbook;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.SkillId;
import org.ent4j.viescolaire.skill.SkillMark;

/** The levels that mark books hold, as skills take them. */
public final class BookSkills {

    private BookSkills() {}

    /** Of a pupil in some books, those of a subject or of a year: by their dates. */
    public static List<SkillMark> of(Collection<MarkBook> books, PersonId pupil) {
        return books.stream()
                .flatMap(book -> of(book, pupil))
                .sorted(Comparator.comparing(SkillMark::date))
                .toList();
    }

    private static Stream<SkillMark> of(MarkBook book, PersonId pupil) {
        return book.inOrder().stream()
                .flatMap(evaluation -> book.result(evaluation.id(), pupil).levels().entrySet().stream()
                        .map(each -> new SkillMark(
                                each.getKey(),
                                evaluation.id(),
                                evaluation.date(),
                                each.getValue().value())));
    }

    /** The levels that teachers have set by hand for a pupil in some books; the one that was set last wins. */
    public static Map<SkillId, MasteryLevel> byHand(Collection<MarkBook> books, PersonId pupil) {
        var last = new HashMap<SkillId, Written<MasteryLevel>>();
        for (var book : books) {
            book.skillLevels()
                    .getOrDefault(pupil, Map.of())
                    .forEach((skill, level) -> last.merge(skill, level, BookSkills::later));
        }
        return last.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, each -> each.getValue().value()));
    }

    private static Written<MasteryLevel> later(Written<MasteryLevel> one, Written<MasteryLevel> other) {
        return other.at().isBefore(one.at()) ? one : other;
    }
}
