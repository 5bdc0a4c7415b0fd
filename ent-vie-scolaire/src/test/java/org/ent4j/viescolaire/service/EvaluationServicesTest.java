package org.ent4j.viescolaire.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.viescolaire.service.ServiceFixture.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.service.ServiceCommand.Arrange;
import org.ent4j.viescolaire.service.ServiceCommand.Close;
import org.ent4j.viescolaire.service.ServiceCommand.Divide;
import org.ent4j.viescolaire.service.ServiceCommand.Open;
import org.ent4j.viescolaire.service.ServiceCommand.Reopen;
import org.ent4j.viescolaire.service.ServiceCommand.Replace;
import org.ent4j.viescolaire.service.ServiceCommand.Weigh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationServicesTest {

    private final Evaluated work = new Evaluated();

    private EvaluationService after(EvaluationService service, ServiceCommand... commands) {
        var next = service;
        for (var command : commands) {
            next = EvaluationServices.decide(next, command, context(work)).get().state();
        }
        return next;
    }

    private Refusal refusal(EvaluationService service, ServiceCommand command) {
        return EvaluationServices.decide(service, command, context(work)).getLeft();
    }

    private static Weigh weigh(String coefficient) {
        return new Weigh(NOON, HEAD, number(coefficient), Map.of());
    }

    private static Divide divide(ServicePart... parts) {
        return new Divide(NOON, HEAD, List.of(parts));
    }

    @Test
    void a_service_weighs_1_is_common_to_all_and_evaluated_until_somebody_says_otherwise() {
        var french = french();

        assertThat(french.coefficient()).isEqualByComparingTo("1");
        assertThat(french.modalite()).isEqualTo(ModaliteElection.S);
        assertThat(french.isEvaluated()).isTrue();
        assertThat(french.state()).isEqualTo(ServiceState.DRAFT);
    }

    @Test
    void a_pupil_may_have_a_coefficient_of_his_own() {
        var french = after(french(), new Weigh(NOON, HEAD, number("3"), Map.of(ANNE, number("0.5"))));

        assertThat(french.coefficientOf(ANNE)).isEqualByComparingTo("0.5");
        assertThat(french.coefficientOf(BLAISE)).isEqualByComparingTo("3");
    }

    @Test
    void zero_is_a_coefficient_and_less_is_none() {
        assertThat(after(french(), weigh("0")).coefficient()).isEqualByComparingTo("0");
        assertThat(refusal(french(), weigh("-0.0001")).rules()).containsExactly("VS-SRV-01");
        assertThat(refusal(french(), new Weigh(NOON, HEAD, number("1"), Map.of(ANNE, number("-1"))))
                        .reasons())
                .containsExactly(new ServiceReason.UnderZero("Cours de 020700", "anne", number("-1")));
        assertThat(refusal(french(), divide(part(ORAL, "Oral", "-2"))).rules()).containsExactly("VS-SRV-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000", "0.00001", "1e99999999", "1e-99999999", "12345.6"})
    void a_coefficient_of_many_digits_is_a_slip(String coefficient) {
        assertThat(refusal(french(), weigh(coefficient)).rules()).containsExactly("VS-SRV-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999", "9999.9999", "0.0001", "1.50", "1e3"})
    void a_coefficient_of_a_few_digits_is_one(String coefficient) {
        assertThat(after(french(), weigh(coefficient)).coefficient()).isEqualByComparingTo(coefficient);
    }

    @Test
    void a_pupil_who_left_has_no_coefficient() {
        var refusal = refusal(french(), new Weigh(NOON, HEAD, number("1"), Map.of(BLAISE, number("2"))));

        assertThat(refusal.rules()).containsExactly("VS-SRV-03");
        assertThat(Messages.render(refusal.reasons().get(0), Lang.FR))
                .isEqualTo("service « Cours de 020700 » : blaise n'est pas un élève de la classe ou du groupe");
    }

    @Test
    void a_sous_matiere_is_there_once_by_its_id_and_by_its_name() {
        assertThat(refusal(french(), divide(part(ORAL, "Oral", "1"), part(ORAL, "Écrit", "1")))
                        .reasons())
                .containsExactly(new ServiceReason.SousMatiereTwice("Cours de 020700", List.of("oral")));
        assertThat(refusal(french(), divide(part(ORAL, "Oral", "1"), part(WRITTEN, " ORAL ", "1")))
                        .rules())
                .containsExactly("VS-SRV-04");
    }

    @Test
    void a_sous_matiere_with_evaluations_stays() {
        var both = after(french(), divide(part(ORAL, "Oral", "1"), part(WRITTEN, "Écrit", "2")));
        work.more(both.id(), WRITTEN);

        assertThat(refusal(both, divide(part(ORAL, "Oral", "1"))).reasons())
                .containsExactly(new ServiceReason.SousMatiereInUse("Cours de 020700", List.of("Écrit")));
        assertThat(after(both, divide(part(WRITTEN, "Rédaction", "3"))).parts())
                .containsExactly(part(WRITTEN, "Rédaction", "3"));
    }

    @Test
    void a_service_with_evaluations_stays_evaluated() {
        var french = french();
        var unmarked = new Arrange(NOON, HEAD, 4, ModaliteElection.F, false);

        assertThat(after(french, unmarked).isEvaluated()).isFalse();
        work.more(french.id(), ORAL);
        assertThat(refusal(french, unmarked).rules()).containsExactly("VS-SRV-06");
    }

    @Test
    void a_replacement_teaches_on_his_days() {
        var french = after(french(), new Replace(NOON, HEAD, BLAISE, NOVEMBER));

        assertThat(french.teachersOn(LocalDate.of(2026, 11, 30)))
                .extracting(ServiceTeacher::person)
                .containsExactly(ADA, BLAISE);
        assertThat(french.teachersOn(LocalDate.of(2026, 12, 1)))
                .extracting(ServiceTeacher::person)
                .containsExactly(ADA);
    }

    @Test
    void a_closed_service_does_not_change_until_it_is_open_again() {
        var closed = after(french(), new Open(NOON, HEAD), new Close(NOON, HEAD));

        assertThat(refusal(closed, weigh("2"))).isInstanceOf(Refusal.NotInThisState.class);
        assertThat(after(closed, new Reopen(NOON, HEAD), weigh("2")).coefficient())
                .isEqualByComparingTo("2");
    }

    @Test
    void what_is_so_already_is_no_event() {
        var french = after(french(), weigh("2"));

        assertThat(EvaluationServices.decide(french, weigh("2"), context(work))
                        .get()
                        .events())
                .isEmpty();
    }

    @Test
    void a_journal_begins_with_the_service() {
        assertThatThrownBy(() -> EvaluationService.replay(List.of(new ServiceEvent.Opened(NOON, HEAD))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not begin with Created");
    }
}
