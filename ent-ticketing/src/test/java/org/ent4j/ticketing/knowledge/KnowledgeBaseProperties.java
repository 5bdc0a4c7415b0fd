package org.ent4j.ticketing.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Folding;

class KnowledgeBaseProperties {

    private static final int ALL = Integer.MAX_VALUE;

    private static List<KnownAnswer> proposed(List<KnownAnswer> known, Enquiry enquiry, int limit) {
        return KnowledgeBase.of(known).propose(enquiry, limit).stream()
                .map(Proposal::answer)
                .toList();
    }

    private static void often(String label, boolean value) {
        Statistics.label(label)
                .collect(value)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    @Property(tries = 500)
    void answers_of_other_schools_are_not_proposed_and_change_nothing(@ForAll Random random) {
        var known = KnownAnswers.some(random);
        var enquiry = KnownAnswers.enquiry(random);
        var readable = known.stream()
                .filter(each -> each.school().isEmpty() || each.school().get().equals(enquiry.school()))
                .toList();

        var proposals = KnowledgeBase.of(known).propose(enquiry, ALL);

        assertThat(proposals).allMatch(each -> readable.contains(each.answer()));
        assertThat(proposals).isEqualTo(KnowledgeBase.of(readable).propose(enquiry, ALL));
        assertThat(proposals).allSatisfy(each -> assertThat(each.why()).isNotEmpty());
        often("others would have been proposed", proposed(known, enquiry, ALL).size() < allAsOneSchool(known, enquiry));
        often("proposed", !proposals.isEmpty());
    }

    private static int allAsOneSchool(List<KnownAnswer> known, Enquiry enquiry) {
        var shared = known.stream()
                .map(each -> each.withSchool(Optional.<StructureId>empty()))
                .toList();
        return proposed(shared, enquiry, ALL).size();
    }

    @Property(tries = 300)
    void the_order_of_the_answers_does_not_matter_and_fewer_are_the_first_of_more(@ForAll Random random) {
        var known = KnownAnswers.some(random);
        var enquiry = KnownAnswers.enquiry(random);
        var all = proposed(known, enquiry, ALL);
        var limit = random.nextInt(5);
        var shuffled = new ArrayList<>(known);
        Collections.shuffle(shuffled, random);

        assertThat(proposed(shuffled, enquiry, ALL)).isEqualTo(all);
        assertThat(proposed(shuffled, enquiry, limit)).isEqualTo(all.subList(0, Math.min(limit, all.size())));
        often("cut", all.size() > limit);
    }

    @Property(tries = 500)
    void any_text_is_answered_within_the_limit(
            @ForAll String known, @ForAll String other, @ForAll @IntRange(min = -2, max = 3) int limit) {
        var texts = List.of(known, other, known + " " + other, "mot de passe", other + " mot");
        var base = KnowledgeBase.of(IntStream.range(0, texts.size())
                .mapToObj(number -> KnownAnswers.known("K" + number, texts.get(number)))
                .toList());

        var proposals = base.propose(Enquiry.of(KnownAnswers.SCHOOLS.get(0), known), limit);

        assertThat(proposals).hasSizeLessThanOrEqualTo(Math.max(0, limit));
        var isSayingSomething = !Folding.fold(known).isEmpty();
        assertThat(proposals.isEmpty()).isEqualTo(limit <= 0 || !isSayingSomething);
        often("says something", isSayingSomething && limit > 0);
    }

    @Property(tries = 300)
    void the_very_same_text_has_its_answer_first(@ForAll Random random) {
        var known = KnownAnswers.some(random).stream()
                .map(each -> each.withHelped(Math.max(each.helped(), each.notHelped())))
                .toList();
        var readable = known.stream()
                .filter(each -> each.isFor(KnownAnswers.SCHOOLS.get(0)))
                .toList();
        if (readable.isEmpty()) {
            return;
        }
        var text = readable.get(random.nextInt(readable.size())).question();

        var first = proposed(known, Enquiry.of(KnownAnswers.SCHOOLS.get(0), text + " ?"), 1);

        assertThat(first)
                .singleElement()
                .satisfies(each -> assertThat(Folding.fold(each.question())).isEqualTo(Folding.fold(text)));
        often("several known", readable.size() > 5);
    }

    @Property(tries = 300)
    void what_did_not_help_never_rises_and_what_helped_never_sinks(@ForAll Random random) {
        var known = KnownAnswers.some(random);
        var enquiry = KnownAnswers.enquiry(random);
        var before = places(known, enquiry);
        var moved = 0;
        for (var number = 0; number < known.size(); number++) {
            var answer = known.get(number);
            if (before.containsKey(answer.id())) {
                var place = before.get(answer.id());
                var worse =
                        places(with(known, number, answer.said(false)), enquiry).get(answer.id());
                var better =
                        places(with(known, number, answer.said(true)), enquiry).get(answer.id());
                assertThat(worse).isGreaterThanOrEqualTo(place);
                assertThat(better).isLessThanOrEqualTo(place);
                moved += worse - better;
            }
        }
        often("moved", moved > 0);
    }

    private static List<KnownAnswer> with(List<KnownAnswer> known, int number, KnownAnswer other) {
        var changed = new ArrayList<>(known);
        changed.set(number, other);
        return changed;
    }

    private static Map<KnownAnswerId, Integer> places(List<KnownAnswer> known, Enquiry enquiry) {
        var places = new HashMap<KnownAnswerId, Integer>();
        proposed(known, enquiry, ALL).forEach(each -> places.put(each.id(), places.size()));
        return places;
    }

    /** BM25 as it is written in books, answer by answer. */
    private record Book(List<KnownAnswer> readable, Enquiry enquiry) {

        double score(KnownAnswer answer) {
            var mine = QuestionWords.of(answer.question()).stems();
            var mean = readable.stream()
                    .mapToInt(each -> QuestionWords.of(each.question()).size())
                    .average()
                    .orElse(1);
            var score = 0.0;
            for (var word : QuestionWords.of(enquiry.text()).stems()) {
                if (mine.contains(word)) {
                    var with = readable.stream()
                            .filter(each ->
                                    QuestionWords.of(each.question()).stems().contains(word))
                            .count();
                    var rare = Math.log(1 + (readable.size() - with + 0.5) / (with + 0.5));
                    score += rare * 2.2 / (1 + 1.2 * (0.25 + 0.75 * mine.size() / mean));
                }
            }
            return score * (2.0 + answer.helped()) / (2.0 + answer.helped() + answer.notHelped()) * likeness(answer);
        }

        private double likeness(KnownAnswer answer) {
            var product = answer.product()
                    .filter(each -> each.equals(enquiry.product().orElse("")))
                    .isPresent();
            var its = answer.category().map(each -> each + "/").orElse("-");
            var wanted = enquiry.category().map(each -> each + "/").orElse("+");
            return (product ? 1.5 : 1) * (its.startsWith(wanted) || wanted.startsWith(its) ? 1.25 : 1);
        }

        boolean isProposed(KnownAnswer answer) {
            var mine = QuestionWords.of(answer.question()).stems();
            var asked = QuestionWords.of(enquiry.text()).stems();
            var common = mine.stream().filter(asked::contains).count();
            return isSame(answer) || common > 0 && 3 * common >= Math.min(mine.size(), asked.size());
        }

        boolean isSame(KnownAnswer answer) {
            return Folding.fold(answer.question()).equals(Folding.fold(enquiry.text()));
        }
    }

    @Property(tries = 300)
    void answers_stand_in_the_order_of_the_book(@ForAll Random random) {
        var enquiry = KnownAnswers.enquiry(random);
        var readable = KnownAnswers.some(random).stream()
                .filter(each -> each.isFor(enquiry.school()))
                .toList();
        var book = new Book(readable, enquiry);

        var proposed = proposed(readable, enquiry, ALL);

        assertThat(proposed)
                .containsExactlyInAnyOrderElementsOf(
                        readable.stream().filter(book::isProposed).collect(Collectors.toList()));
        var others = proposed.stream()
                .filter(each -> !book.isSame(each) || each.notHelped() > each.helped())
                .map(book::score)
                .toList();
        for (var place = 1; place < others.size(); place++) {
            var here = others.get(place);
            var above = others.get(place - 1);
            assertThat(Math.min(here, above)).isCloseTo(here, within(1e-9));
        }
        often("several", others.size() > 2);
        often("left out", proposed.size() < readable.size());
    }
}
