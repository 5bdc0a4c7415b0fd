package org.ent4j.viescolaire.markbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.ANNE;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.BOOK;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.BOOKS;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.BRUNO;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.CHLOE;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.DAVID;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.E1;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.E2;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.E3;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.FIRST;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.LAST;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.OCTOBER;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.PERIOD;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.PUPILS;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.TEACHER;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.on;
import static org.ent4j.viescolaire.markbook.MarkBookFixture.test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.average.Account;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.average.Quotient;
import org.ent4j.viescolaire.average.Rounding;
import org.ent4j.viescolaire.average.SousMatiere;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.SousMatiereId;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FamilyAveragesTest {

    private static final LocalDate LATER = OCTOBER.plusDays(7);
    private static final Visibility SHOWN = Visibility.usual().withAveragesFrom(FIRST);

    private MarkBook book = MarkBook.opened(BOOK);

    private void done(MarkBookCommand command) {
        book = BOOKS.decide(book, command)
                .getOrElseThrow(refusal -> new AssertionError(refusal.reasons()))
                .state();
    }

    private void marked(EvaluationId id, PersonId pupil, String points) {
        done(new MarkBookCommand.SetMark(on(OCTOBER), TEACHER, id, pupil, Mark.of(points)));
    }

    private Optional<FamilyAverage> seen(LocalDate day, Visibility visibility) {
        return new FamilyAverages(book, PUPILS, visibility, AveragePolicy.usual(), List.of()).of(ANNE, day);
    }

    @BeforeEach
    void two_evaluations_of_which_one_is_seen_later() {
        done(new MarkBookCommand.AddEvaluation(on(OCTOBER), TEACHER, test(E1, OCTOBER)));
        done(new MarkBookCommand.AddEvaluation(
                on(OCTOBER), TEACHER, test(E2, OCTOBER.plusDays(1)).withVisibleFrom(LATER)));
        marked(E1, ANNE, "15");
        marked(E2, ANNE, "8");
    }

    @Test
    void a_mark_that_is_not_seen_yet_is_in_no_average_that_is_seen() {
        var before = seen(LATER.minusDays(1), SHOWN).orElseThrow();

        assertThat(before.average().french()).isEqualTo("15,0");
        assertThat(before.account().orElseThrow().lines()).hasSize(1);
        assertThat(seen(LATER, SHOWN).orElseThrow().average().french()).isEqualTo("11,5");
    }

    @Test
    void the_schools_switches_hide_averages_and_how_they_are_made() {
        assertThat(seen(LATER, Visibility.usual())).isEmpty();
        assertThat(seen(FIRST, Visibility.usual().withAveragesFrom(LATER))).isEmpty();
        assertThat(seen(LATER, SHOWN.withoutDetails()).orElseThrow().account()).isEmpty();
        assertThat(seen(LATER, SHOWN.withoutMarks()).orElseThrow().account()).isEmpty();
    }

    @Test
    void the_mean_of_the_class_takes_pupils_enough() {
        marked(E1, BRUNO, "10");
        marked(E1, CHLOE, "11");

        assertThat(seen(LATER, SHOWN).orElseThrow().ofClass()).isEmpty();
        var three = SHOWN.withFewestForFigures(3);
        assertThat(seen(LATER, three).orElseThrow().ofClass().orElseThrow().french())
                .isEqualTo("10,8");
        assertThat(seen(LATER, three.withoutClassFigures()).orElseThrow().ofClass())
                .isEmpty();
    }

    @Test
    void what_was_set_by_hand_is_seen_with_the_bulletin_and_not_before() {
        done(new MarkBookCommand.SetFinalAverage(
                on(OCTOBER), TEACHER, ANNE, new FinalAverage.Given(new BigDecimal("13")), "oral"));

        assertThat(seen(LATER, SHOWN).orElseThrow().average().french()).isEqualTo("11,5");
        var published = seen(LATER, SHOWN.withBulletinFrom(LATER)).orElseThrow();
        assertThat(published.average().french()).isEqualTo("13,0");
        assertThat(published.isSetByHand()).isTrue();
        assertThat(published.account()).isEmpty();
    }

    @Test
    void a_bulletin_that_counts_a_hidden_mark_does_not_tell_of_it() {
        var published = seen(OCTOBER, SHOWN.withBulletinFrom(OCTOBER)).orElseThrow();

        assertThat(published.average().french()).isEqualTo("11,5");
        assertThat(published.account()).isEmpty();
    }

    @Test
    void the_account_is_in_words_that_a_parent_reads() {
        marked(E1, ANNE, "15.25");
        done(new MarkBookCommand.AddEvaluation(on(OCTOBER), TEACHER, test(E3, OCTOBER.plusDays(2))));
        done(new MarkBookCommand.SetMark(on(OCTOBER), TEACHER, E3, ANNE, Unscored.ABSENT));
        var account = seen(LATER, SHOWN).orElseThrow().account().orElseThrow();
        var sentences = new AccountSentences(book.evaluations(), Map.of(), BigDecimal.valueOf(20));

        assertThat(sentences.of(account, Lang.FR))
                .containsExactly(
                        "moyenne : 11,6 sur 20, arrondie de 11,625",
                        "« Contrôle e1 » du 5 octobre 2026 : 15,25 sur 20, compte : 15,25 points pour un coefficient de 1",
                        "« Contrôle e2 » du 6 octobre 2026 : 8 sur 20, compte : 8 points pour un coefficient de 1",
                        "« Contrôle e3 » du 7 octobre 2026 : ne compte pas : absent");
        assertThat(sentences.of(account, Lang.EN)).first().isEqualTo("average: 11.6 out of 20, rounded from 11.625");
        var none = new Account(Optional.empty(), Average.none(), List.of(), List.of());
        assertThat(sentences.of(none, Lang.FR)).containsExactly("pas de moyenne : aucune note ne compte");
    }

    @Test
    void sous_matieres_are_said_with_their_labels() {
        var oral = new SousMatiereId("oral");
        var part = new SousMatiere(oral, BigDecimal.valueOf(2));
        var twelve = Average.of(Quotient.of(BigDecimal.valueOf(12)), Rounding.TENTH);
        var account = new Account(
                Optional.empty(),
                twelve,
                List.of(),
                List.of(
                        new Account(Optional.of(part), twelve, List.of(), List.of()),
                        new Account(
                                Optional.of(new SousMatiere(new SousMatiereId("écrit"), BigDecimal.ONE)),
                                Average.none(),
                                List.of(),
                                List.of())));

        assertThat(new AccountSentences(Map.of(), Map.of(oral, "Oral"), BigDecimal.valueOf(20)).of(account, Lang.FR))
                .containsExactly(
                        "moyenne : 12 sur 20",
                        "Oral : 12 sur 20, coefficient 2",
                        "écrit : pas de moyenne, ne compte pas");
    }

    @Property(tries = 200)
    void no_hidden_mark_can_be_told_from_what_is_seen(@ForAll long seed) {
        var random = new Random(seed);
        book = MarkBook.opened(BOOK);
        two_evaluations_of_which_one_is_seen_later();
        var with = book;
        marked(E2, ANNE, "" + random.nextInt(21));
        marked(E2, BRUNO, "" + random.nextInt(21));
        var day = LATER.minusDays(1 + random.nextInt(6));
        var any = SHOWN.withFewestForFigures(1);

        var one = new FamilyAverages(with, PUPILS, any, AveragePolicy.usual(), List.of()).of(ANNE, day);
        assertThat(seen(day, any)).isEqualTo(one);
        assertThat(FamilyView.of(book, ANNE, day, PUPILS, any)).isEqualTo(FamilyView.of(with, ANNE, day, PUPILS, any));
    }

    @Test
    void everything_that_is_not_shown_says_why() {
        marked(E1, BRUNO, "10");
        done(new MarkBookCommand.Appreciate(on(OCTOBER), TEACHER, ANNE, "Bien."));
        done(new MarkBookCommand.AddEvaluation(on(OCTOBER), TEACHER, test(E3, OCTOBER.plusDays(2))));
        var day = LATER.minusDays(1);

        assertThat(new NotShownParts(book, PUPILS, Visibility.usual(), day).of(ANNE))
                .extracting(each -> each.evaluation().map(Object::toString).orElse("-") + " " + each.why())
                .containsExactly(
                        "e1 TooFew[marks=2, fewest=4]",
                        "e2 NotBefore[from=2026-10-12]",
                        "e3 NothingGiven[]",
                        "- AveragesNotYet[]",
                        "- BulletinNotPublished[]");
        assertThat(new NotShownParts(book, PUPILS, SHOWN.withoutMarks().withoutDetails(), LATER).of(DAVID))
                .extracting(each -> each.why().code())
                .containsExactly("family.not-the-pupils", "family.not-the-pupils", "family.not-the-pupils");
        assertThat(new NotShownParts(book, PUPILS, SHOWN.withoutMarks().withoutDetails(), LATER).of(ANNE))
                .extracting(each -> each.why().code())
                .contains("family.switched-off");
    }

    @Test
    void from_when_averages_are_seen_is_the_schools_choice() {
        var council = Optional.of(LAST);
        var policy = FamilyPolicy.usual();

        assertThat(policy.of(PERIOD, council, Optional.empty()).averagesFrom()).contains(FIRST);
        assertThat(policy.withAverages(AveragesSeen.AFTER_THE_COUNCIL)
                        .of(PERIOD, council, Optional.empty())
                        .averagesFrom())
                .contains(LAST.plusDays(1));
        assertThat(policy.withAverages(AveragesSeen.WITH_THE_BULLETIN)
                        .of(PERIOD, council, Optional.empty())
                        .averagesFrom())
                .isEmpty();
        assertThat(policy.withAverages(AveragesSeen.NEVER)
                        .of(PERIOD, council, council)
                        .averagesFrom())
                .isEmpty();
    }
}
