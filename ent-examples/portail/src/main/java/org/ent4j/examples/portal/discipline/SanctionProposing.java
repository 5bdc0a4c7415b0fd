package org.ent4j.examples.portal.discipline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.host.Minority;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Keys;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Options;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.discipline.IncidentId;
import org.ent4j.viescolaire.discipline.SanctionId;
import org.ent4j.viescolaire.incident.IncidentState;
import org.ent4j.viescolaire.motif.Motif;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.sanction.SanctionCase;

/** The proposal of a sanction. */
final class SanctionProposing {

    private SanctionProposing() {}

    static Answer form(Visit visit) {
        return Answer.page(
                title(visit), "discipline/sanction-form", form(visit, visit.query(), Keys.next(), List.of()));
    }

    private static String title(Visit visit) {
        return visit.in("Proposer une sanction", "Propose a sanction");
    }

    private static SanctionForm form(Visit visit, Form typed, String key, List<String> wrong) {
        var names = visit.school().names();
        var schoolClass = typed.textOr("classe", "");
        return new SanctionForm(
                key,
                Options.any(visit.in("Choisir une classe", "Choose a class"))
                        .texts(names.classes())
                        .map(),
                schoolClass,
                Options.any(visit.in("Choisir un élève", "Choose a pupil"))
                        .people(names.pupilsOf(schoolClass))
                        .map(),
                Options.none()
                        .each(
                                visit.school()
                                        .vieScolaire()
                                        .setup()
                                        .sanctions()
                                        .motifs()
                                        .serving(MotifKind.SANCTION),
                                motif -> motif.code().value(),
                                Motif::label)
                        .map(),
                incidents(visit),
                typed,
                wrong);
    }

    /** Those that are not closed. */
    private static Map<String, String> incidents(Visit visit) {
        var options = Options.any(visit.in("Aucun", "None"));
        var words = DisciplineWords.of(visit);
        visit.school().vieScolaire().discipline().incidents(visit.actor()).getOrElse(List.of()).stream()
                .filter(incident -> incident.state() != IncidentState.CLOSED)
                .forEach(incident -> options.and(
                        incident.id().value(),
                        "%s, %s"
                                .formatted(
                                        incident.report().type(),
                                        words.day(incident.report().at().toLocalDate()))));
        return options.map();
    }

    static Answer propose(Visit visit) {
        return visit.form()
                .text("eleve")
                .flatMap(id -> pupil(visit, id))
                .map(pupil -> propose(visit, pupil))
                .orElseGet(() -> again(visit, List.of(visit.in("Choisissez un élève.", "Choose a pupil."))));
    }

    private static Optional<Person> pupil(Visit visit, String id) {
        return visit.school().names().pupils().stream()
                .filter(pupil -> pupil.id().value().equals(id))
                .findFirst();
    }

    private static Answer propose(Visit visit, Person pupil) {
        var facts = visit.form().textOr("faits", "");
        if (facts.isEmpty()) {
            return again(
                    visit,
                    List.of(visit.in(
                            "Écrivez les faits reprochés : l'élève en est informé.",
                            "Write the facts: the pupil is told of them.")));
        }
        return visit.school()
                .vieScolaire()
                .discipline()
                .propose(visit.now(), visit.actor(), reproach(visit, pupil, facts))
                .fold(
                        refusal -> again(visit, Sourced.lines(visit, refusal)),
                        sanction -> Answer.to(
                                "/sanctions/" + sanction.id(),
                                Notice.done(visit.in(
                                        "Sanction proposée : informez maintenant l'élève.",
                                        "Sanction proposed: now inform the pupil."))));
    }

    private static SanctionCase reproach(Visit visit, Person pupil, String facts) {
        return SanctionCase.builder()
                .id(new SanctionId(Keys.of(visit.form())))
                .pupil(pupil.id())
                .isMinor(Minority.isMinor(pupil, visit.today()))
                .motif(new MotifCode(visit.form().textOr("motif", "?")))
                .facts(facts)
                .incident(visit.form()
                        .text("incident")
                        .filter(incidents(visit)::containsKey)
                        .map(IncidentId::new))
                .build();
    }

    private static Answer again(Visit visit, List<String> wrong) {
        return Answer.again(
                title(visit), "discipline/sanction-form", form(visit, visit.form(), Keys.of(visit.form()), wrong));
    }
}
