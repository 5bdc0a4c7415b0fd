package org.ent4j.directory.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;

class MissionLetterTest {

    private static final StructureId SCHOOL = new StructureId("0869901V");
    private static final StructureId OTHER = new StructureId("0000001B");
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 15);
    private static final MissionActor DANE = MissionActor.ofAcademie(new PersonId("dane"), MissionRole.DANE);
    private static final MissionActor SECRETAIRE =
            MissionActor.ofAcademie(new PersonId("sg"), MissionRole.SECRETAIRE_GENERAL);
    private static final MissionActor HEAD =
            MissionActor.of(new PersonId("head"), MissionRole.CHEF_ETABLISSEMENT, SCHOOL);
    private static final MissionActor DEPUTY = MissionActor.of(new PersonId("deputy"), MissionRole.DIRECTION, SCHOOL);
    private static final MissionActor ADMINISTRATOR =
            MissionActor.of(new PersonId("admin"), MissionRole.ADMINISTRATEUR, SCHOOL);
    private static final List<MissionActor> EVERYBODY = List.of(
            DANE,
            SECRETAIRE,
            HEAD,
            DEPUTY,
            ADMINISTRATOR,
            MissionActor.of(new PersonId("stranger"), MissionRole.ADMINISTRATEUR, SCHOOL),
            MissionActor.of(new PersonId("head2"), MissionRole.CHEF_ETABLISSEMENT, OTHER));

    private static MissionLetter draft() {
        return MissionLetter.builder()
                .id("2026-0869901V")
                .school(SCHOOL)
                .administrator(ADMINISTRATOR.person())
                .year(new SchoolYear(2026))
                .draftedOn(JUNE)
                .build();
    }

    /** One step and who takes it, a day after the step before. */
    record Step(MissionCommand command, MissionActor actor) {}

    private static Either<MissionRefusal, MissionLetter> after(Step... steps) {
        Either<MissionRefusal, MissionLetter> letter = Either.right(draft());
        for (var step : steps) {
            letter = letter.flatMap(
                    now -> now.apply(step.command(), step.actor(), now.latest().plusDays(1)));
        }
        return letter;
    }

    private static final Step VALIDATED = new Step(MissionCommand.VALIDATE, SECRETAIRE);
    private static final Step HANDED_OVER = new Step(MissionCommand.HAND_OVER, DEPUTY);
    private static final Step SIGNED_BY_HER = new Step(MissionCommand.SIGN_AS_ADMINISTRATOR, ADMINISTRATOR);
    private static final Step SIGNED_BY_HEAD = new Step(MissionCommand.SIGN_AS_HEAD, HEAD);
    private static final Step RETURNED = new Step(MissionCommand.RETURN, DEPUTY);

    @Example
    void a_letter_goes_from_the_dane_to_the_school_and_back_with_both_signatures_in_either_order() {
        var one = after(VALIDATED, HANDED_OVER, SIGNED_BY_HER, SIGNED_BY_HEAD, RETURNED)
                .get();
        var other = after(VALIDATED, HANDED_OVER, SIGNED_BY_HEAD, SIGNED_BY_HER, RETURNED)
                .get();

        assertThat(List.of(one, other)).extracting(MissionLetter::state).containsOnly(MissionState.RETURNED);
        assertThat(one.steps()).extracting(MissionStep::command).hasSize(5).startsWith(MissionCommand.VALIDATE);
        assertThat(one.steps().get(2).by()).isEqualTo(ADMINISTRATOR.person());
    }

    @Example
    void nothing_is_signed_before_it_is_validated_and_handed_over() {
        assertThat(after(SIGNED_BY_HEAD).getLeft()).isInstanceOf(MissionRefusal.NotNow.class);
        var refusal = (MissionRefusal.NotNow) after(VALIDATED, SIGNED_BY_HER).getLeft();
        assertThat(refusal.possible()).containsExactly(MissionCommand.HAND_OVER, MissionCommand.WITHDRAW);
        assertThat(after(VALIDATED, HANDED_OVER, SIGNED_BY_HER, RETURNED).getLeft())
                .isInstanceOf(MissionRefusal.NotNow.class);
    }

    @Example
    void a_refusal_is_told_in_words() {
        var early = after(VALIDATED, SIGNED_BY_HER).getLeft();
        var theirs = draft().apply(MissionCommand.VALIDATE, DANE, JUNE).getLeft();

        assertThat(Messages.render(early, Lang.FR))
                .isEqualTo(
                        "la lettre de mission est dans l'état « validée » : « signer en tant qu'administrateur » n'est"
                                + " pas possible ; possible : remettre à l'établissement, retirer");
        assertThat(Messages.render(theirs, Lang.FR))
                .isEqualTo("« valider » ne revient pas à DANE, mais à : secrétaire général");
        assertThat(Messages.render(theirs, Lang.EN))
                .isEqualTo("'validate' is not for DANE, but for: secrétaire général");
    }

    @Example
    void each_does_what_is_theirs_in_their_own_school_and_for_themselves() {
        assertThat(draft().apply(MissionCommand.VALIDATE, DANE, JUNE).getLeft())
                .isInstanceOf(MissionRefusal.NotTheirRole.class);
        var handedOver = after(VALIDATED, HANDED_OVER).get();
        var stranger = EVERYBODY.get(5);
        var otherHead = EVERYBODY.get(6);
        assertThat(handedOver
                        .apply(MissionCommand.SIGN_AS_ADMINISTRATOR, stranger, handedOver.latest())
                        .getLeft())
                .isEqualTo(new MissionRefusal.OtherAdministrator(ADMINISTRATOR.person()));
        assertThat(handedOver
                        .apply(MissionCommand.SIGN_AS_HEAD, otherHead, handedOver.latest())
                        .getLeft())
                .isEqualTo(new MissionRefusal.OtherSchool(SCHOOL));
        assertThat(handedOver
                        .apply(MissionCommand.SIGN_AS_HEAD, DEPUTY, handedOver.latest())
                        .getLeft())
                .isEqualTo(new MissionRefusal.NotTheirRole(
                        MissionCommand.SIGN_AS_HEAD, MissionRole.DIRECTION, Set.of(MissionRole.CHEF_ETABLISSEMENT)));
        assertThat(handedOver.possible(ADMINISTRATOR, handedOver.latest()))
                .containsExactly(MissionCommand.SIGN_AS_ADMINISTRATOR, MissionCommand.DECLINE);
        assertThat(handedOver.possible(stranger, handedOver.latest())).isEmpty();
    }

    @Example
    void a_letter_counts_from_the_second_signature_to_the_end_of_its_year() {
        var early = after(VALIDATED, HANDED_OVER, SIGNED_BY_HER, SIGNED_BY_HEAD).get();
        var september = LocalDate.of(2026, 9, 20);
        var late = after(VALIDATED, HANDED_OVER, SIGNED_BY_HER)
                .flatMap(letter -> letter.apply(MissionCommand.SIGN_AS_HEAD, HEAD, september))
                .get();

        assertThat(early.inForce()).contains(new SchoolYear(2026).range());
        assertThat(late.inForce()).contains(new DateRange(september, LocalDate.of(2027, 8, 31)));
        assertThat(after(VALIDATED, HANDED_OVER, SIGNED_BY_HER).get().inForce()).isEmpty();
        assertThat(late.apply(MissionCommand.RETURN, HEAD, LocalDate.of(2027, 9, 1))
                        .getLeft())
                .isEqualTo(new MissionRefusal.Expired(new SchoolYear(2026)));
        assertThat(late.apply(MissionCommand.RETURN, HEAD, september.minusDays(1))
                        .getLeft())
                .isEqualTo(new MissionRefusal.InThePast(september.minusDays(1), september));
    }

    @Example
    void a_role_of_a_school_needs_one_and_a_role_of_the_academie_has_none() {
        assertThatThrownBy(() -> MissionActor.ofAcademie(HEAD.person(), MissionRole.CHEF_ETABLISSEMENT))
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> MissionActor.of(DANE.person(), MissionRole.DANE, SCHOOL))
                .hasMessageContaining("Maybe");
    }

    @Property
    void whatever_is_tried_a_letter_in_force_has_all_it_needs(@ForAll("attempts") List<Step> attempts) {
        var letter = draft();
        for (var attempt : attempts) {
            var before = letter;
            var tried = letter.apply(attempt.command(), attempt.actor(), letter.latest());
            assertThat(letter.possible(attempt.actor(), letter.latest()).contains(attempt.command()))
                    .isEqualTo(tried.isRight());
            letter = tried.getOrElse(before);
            assertThat(letter.steps()).hasSize(before.steps().size() + (tried.isRight() ? 1 : 0));
        }
        var commands = letter.steps().stream().map(MissionStep::command).toList();
        if (letter.inForce().isPresent()) {
            assertThat(commands)
                    .startsWith(MissionCommand.VALIDATE, MissionCommand.HAND_OVER)
                    .contains(MissionCommand.SIGN_AS_ADMINISTRATOR, MissionCommand.SIGN_AS_HEAD)
                    .doesNotContain(MissionCommand.WITHDRAW, MissionCommand.DECLINE);
        }
        assertThat(commands).doesNotHaveDuplicates();
        Statistics.label("in force")
                .collect(letter.inForce().isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }

    @Provide
    Arbitrary<List<Step>> attempts() {
        var any = Combinators.combine(Arbitraries.of(MissionCommand.values()), Arbitraries.of(EVERYBODY))
                .as(Step::new);
        var good = Arbitraries.of(Arrays.asList(VALIDATED, HANDED_OVER, SIGNED_BY_HER, SIGNED_BY_HEAD, RETURNED));
        return Arbitraries.frequencyOf(Tuple.of(1, any), Tuple.of(6, good))
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }
}
