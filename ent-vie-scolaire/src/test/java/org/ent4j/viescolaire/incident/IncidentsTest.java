package org.ent4j.viescolaire.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.discipline.IncidentId;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.discipline.SanctionId;
import org.ent4j.viescolaire.discipline.Standing;
import org.ent4j.viescolaire.incident.Protagonist.Part;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.junit.jupiter.api.Test;

class IncidentsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDateTime NOON = LocalDate.of(2026, 11, 16).atTime(12, 0);
    private static final Instant NOW = NOON.atZone(PARIS).toInstant();
    private static final Actor TEACHER = new Actor(new PersonId("t1"), Capacity.ENSEIGNANT);
    private static final Actor CPE = new Actor(new PersonId("cpe"), Capacity.VIE_SCOLAIRE);
    private static final Actor MOTHER = new Actor(new PersonId("mother"), Capacity.RESPONSABLE);
    private static final Incidents SCHOOL = new Incidents(PARIS, IncidentLists.usual());
    private static final IncidentReport REPORT = IncidentReport.builder()
            .at(NOON)
            .type("Insulte")
            .place("CDI")
            .seriousness("Grave")
            .addProtagonists(
                    new Protagonist(new PersonId("anne"), Part.RESPONSABLE),
                    new Protagonist(new PersonId("bruno"), Part.VICTIME))
            .build();

    private static Incident declared(IncidentReport report) {
        return SCHOOL.declare(NOW, TEACHER, new IncidentId("i1"), report).get().state();
    }

    private static List<String> refused(Either<Refusal, ?> answer) {
        var refusal = answer.getLeft();
        refusal.reasons()
                .forEach(reason -> assertThat(Messages.render(reason, Lang.FR)).doesNotContain("{", "["));
        return refusal instanceof Refusal.Broken
                ? refusal.rules()
                : refusal.reasons().stream().map(Reason::code).toList();
    }

    private static List<String> refused(IncidentReport report) {
        return refused(SCHOOL.declare(NOW, TEACHER, new IncidentId("i1"), report));
    }

    private static List<String> warnings(Incident incident) {
        incident.warnings()
                .forEach(reason -> assertThat(Messages.render(reason, Lang.EN)).doesNotContain("{", "["));
        return incident.warnings().stream().map(Reason::code).toList();
    }

    @Test
    void staff_declare_what_has_happened_in_words_of_the_school() {
        assertThat(declared(REPORT).state()).isEqualTo(IncidentState.DECLARED);
        assertThat(refused(SCHOOL.declare(NOW, MOTHER, new IncidentId("i1"), REPORT)))
                .containsExactly("VS-INC-01");
        assertThat(refused(REPORT.withPlace("Ailleurs"))).containsExactly("VS-INC-03");
        assertThat(refused(REPORT.withType("Rixe"))).containsExactly("VS-INC-03");
        assertThat(refused(REPORT.withSeriousness("Moyen"))).containsExactly("VS-INC-03");
        assertThat(refused(REPORT.withAt(NOON.plusMinutes(1)))).containsExactly("VS-INC-04");
    }

    @Test
    void an_incident_has_protagonists_each_of_them_once() {
        var anne = new PersonId("anne");

        assertThat(refused(REPORT.withProtagonists(List.of()))).containsExactly("VS-INC-05");
        assertThat(refused(REPORT.withProtagonists(
                        List.of(new Protagonist(anne, Part.TEMOIN), new Protagonist(anne, Part.AUTRE)))))
                .containsExactly("VS-INC-05");
        assertThat(REPORT.in(Part.VICTIME)).hasSize(1);
    }

    @Test
    void of_what_is_light_nobody_is_alerted() {
        assertThat(IncidentLists.usual().seriousness())
                .extracting(Seriousness::level)
                .containsExactly(0, 2, 4, 5, 7);
        assertThat(IncidentLists.usual().seriousness("Peu grave").orElseThrow().isExcludedFromAlerts())
                .isTrue();
        assertThat(IncidentLists.usual().seriousness("Grave").orElseThrow().isExcludedFromAlerts())
                .isFalse();
    }

    @Test
    void vie_scolaire_reviews_it_and_links_what_answers_to_it() {
        var incident = declared(REPORT);
        assertThat(refused(SCHOOL.decide(incident, new IncidentCommand.Review(NOW, TEACHER))))
                .containsExactly("VS-INC-02");
        assertThat(SCHOOL.decide(incident, new IncidentCommand.Amend(NOW, TEACHER, REPORT.withType("Vol")))
                        .isRight())
                .isTrue();
        incident = SCHOOL.decide(incident, new IncidentCommand.Review(NOW, CPE))
                .get()
                .state();
        assertThat(refused(SCHOOL.decide(incident, new IncidentCommand.Amend(NOW, TEACHER, REPORT))))
                .containsExactly("VS-INC-02");
        for (var id : List.of("p1", "p2")) {
            var link = new IncidentCommand.Link(NOW, CPE, Set.of(new PunitionId(id)), Set.of(new SanctionId("s1")));
            incident = SCHOOL.decide(incident, link).get().state();
        }

        assertThat(incident.punitions()).hasSize(2);
        assertThat(incident.sanctions()).hasSize(1);
    }

    @Test
    void the_head_is_told_when_proceedings_are_no_choice() {
        var grave = REPORT.withGrounds(Set.of(MandatoryGround.ACTE_GRAVE, MandatoryGround.HARCELEMENT));
        var incident = declared(grave);
        assertThat(warnings(declared(REPORT))).isEmpty();
        assertThat(warnings(incident)).containsExactly("incident.proceedings-are-mandatory");
        assertThat(Messages.render(incident.warnings().get(0), Lang.FR)).contains("acte grave", "harcèlement");
        assertThat(warnings(declared(
                        grave.withProtagonists(List.of(new Protagonist(new PersonId("bruno"), Part.VICTIME))))))
                .isEmpty();

        incident = SCHOOL.decide(incident, new IncidentCommand.Review(NOW, CPE))
                .get()
                .state();
        incident = SCHOOL.decide(incident, new IncidentCommand.Link(NOW, CPE, Set.of(), Set.of(new SanctionId("s1"))))
                .get()
                .state();
        assertThat(warnings(incident)).isEmpty();
    }

    @Test
    void physical_violence_to_staff_goes_to_the_conseil_de_discipline() {
        var violence = REPORT.withGrounds(Set.of(MandatoryGround.VIOLENCE_PHYSIQUE_ENVERS_UN_PERSONNEL));

        assertThat(warnings(declared(violence)))
                .containsExactly("incident.proceedings-are-mandatory", "incident.conseil-is-mandatory");
        assertThat(Standing.isUncertain(MandatoryGround.HARCELEMENT.source())).isTrue();
        assertThat(Standing.isUncertain(MandatoryGround.ACTE_GRAVE.source())).isFalse();
    }

    private static IncidentCommand command(Random random, Instant at) {
        var by = random.nextInt(4) == 0 ? TEACHER : CPE;
        return switch (random.nextInt(5)) {
            case 0 -> new IncidentCommand.Review(at, by);
            case 1 -> new IncidentCommand.Amend(at, by, random.nextInt(3) == 0 ? REPORT.withType("Rixe") : REPORT);
            case 2 -> new IncidentCommand.Link(at, by, Set.of(new PunitionId("p" + random.nextInt(4))), Set.of());
            case 3 -> new IncidentCommand.Close(at, by);
            default -> new IncidentCommand.Reopen(at, by, "");
        };
    }

    @Property(tries = 500)
    void refused_commands_change_nothing_and_the_journal_makes_the_same_incident_again(@ForAll long seed) {
        var random = new Random(seed);
        var first = SCHOOL.declare(NOW, TEACHER, new IncidentId("i1"), REPORT).get();
        var incident = first.state();
        var journal = new ArrayList<>(first.events());
        var state = "DECLARED";
        var links = Set.<PunitionId>of();
        var refused = 0;
        for (var count = 0; count < 15; count++) {
            var outcome = SCHOOL.decide(incident, command(random, NOW.plusSeconds(count)));
            if (outcome.isLeft()) {
                refused++;
                continue;
            }
            var event = outcome.get().events().get(0);
            state = follow(state, event);
            assertThat(outcome.get().state().punitions()).containsAll(links);
            incident = outcome.get().state();
            links = incident.punitions();
            journal.add(event);
            assertThat(incident.state()).hasToString(state);
        }
        assertThat(Incident.replay(journal)).isEqualTo(incident);
        assertThat(incident.version()).isEqualTo(journal.size());
        Statistics.label("ends").collect(incident.state()).coverage(coverage -> {
            coverage.check(IncidentState.UNDER_REVIEW).percentage(share -> share > 10);
            coverage.check(IncidentState.CLOSED).percentage(share -> share > 10);
        });
        Statistics.label("refused")
                .collect(refused > 3)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
    }

    private static String follow(String state, IncidentEvent event) {
        if (event instanceof IncidentEvent.Reviewed) {
            assertThat(state).isEqualTo("DECLARED");
            return "UNDER_REVIEW";
        }
        if (event instanceof IncidentEvent.Closed) {
            assertThat(state).isEqualTo("UNDER_REVIEW");
            return "CLOSED";
        }
        if (event instanceof IncidentEvent.Reopened) {
            assertThat(state).isEqualTo("CLOSED");
            return "UNDER_REVIEW";
        }
        if (event instanceof IncidentEvent.Linked) {
            assertThat(state).isEqualTo("UNDER_REVIEW");
        }
        return state;
    }
}
