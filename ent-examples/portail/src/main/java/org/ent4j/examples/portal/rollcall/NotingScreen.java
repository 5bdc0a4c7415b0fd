package org.ent4j.examples.portal.rollcall;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Keys;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.motif.Motif;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.observation.Observation;
import org.ent4j.viescolaire.punition.PunitionRequest;
import org.ent4j.viescolaire.punition.PunitionType;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rollcall.CalledLesson;

/** An observation or a punition for a pupil of a lesson, noted from its roll call. */
final class NotingScreen {

    private NotingScreen() {}

    static Answer show(Visit visit) {
        return with(
                visit,
                (lesson, pupil) -> Answer.page(
                        visit.in("Observation ou punition", "Observation or punition"),
                        "rollcall/noting",
                        page(visit, lesson, pupil)));
    }

    /** Nobody else's pupil: whoever may not see the roll call is refused by it. */
    private static Answer with(Visit visit, BiFunction<CalledLesson, PersonId, Answer> then) {
        var pupil = new PersonId(visit.parameter("pupil"));
        return Lessons.with(
                visit,
                lesson -> Answer.shown(
                        visit,
                        visit.school().vieScolaire().rollCalls().sheet(visit.actor(), lesson),
                        rollCall -> rollCall.entry(pupil).isPresent()
                                ? then.apply(lesson, pupil)
                                : Answer.notFound(
                                        visit,
                                        visit.in(
                                                "Cet élève n'est pas dans cet appel.",
                                                "This pupil is not in this roll call."))));
    }

    private static NotingPage page(Visit visit, CalledLesson lesson, PersonId pupil) {
        return new NotingPage(
                "%s/eleves/%s".formatted(Lessons.path(lesson), pupil),
                Lessons.path(lesson),
                visit.school().names().of(pupil),
                "%s, %s, %s".formatted(lesson.group(), lesson.subject(), Lessons.when(visit, lesson)),
                Keys.next(),
                Optional.of(observing(visit)).filter(any -> visit.may(Need.act(Act.NOTE_OBSERVATIONS))),
                Optional.of(punishing(visit)).filter(any -> visit.may(Need.act(Act.GIVE_PUNITIONS))));
    }

    private static NotingPage.Observing observing(Visit visit) {
        var motifs = visit.school().vieScolaire().setup().absences().motifs();
        return new NotingPage.Observing(labels(motifs.serving(MotifKind.OBSERVATION)));
    }

    private static NotingPage.Punishing punishing(Visit visit) {
        var policy = visit.school().vieScolaire().setup().punitions();
        var types = new LinkedHashMap<String, String>();
        for (PunitionType type : policy.types().all()) {
            types.put(type.code(), type.label());
        }
        return new NotingPage.Punishing(types, labels(policy.motifs().serving(MotifKind.PUNITION)));
    }

    private static Map<String, String> labels(List<Motif> motifs) {
        var labels = new LinkedHashMap<String, String>();
        motifs.forEach(motif -> labels.put(motif.code().value(), motif.label()));
        return labels;
    }

    static Answer note(Visit visit) {
        return with(
                visit,
                (lesson, pupil) -> code(visit)
                        .map(motif -> Answer.moved(
                                visit,
                                visit.school()
                                        .vieScolaire()
                                        .discipline()
                                        .note(visit.now(), observation(visit, lesson, pupil, motif)),
                                Lessons.path(lesson),
                                visit.in("Observation enregistrée : %s.", "Observation kept: %s.")
                                        .formatted(visit.school().names().of(pupil))))
                        .orElseGet(() -> withoutMotif(visit)));
    }

    private static Observation observation(Visit visit, CalledLesson lesson, PersonId pupil, MotifCode motif) {
        return Observation.builder()
                .id(key(visit))
                .pupil(pupil)
                .issuer(visit.actor())
                .at(happened(visit, lesson))
                .motif(motif)
                .comment(visit.form().textOr("commentaire", ""))
                .build();
    }

    /** Now, while the lesson goes on; afterwards, when it began. */
    private static LocalDateTime happened(Visit visit, CalledLesson lesson) {
        var now = visit.localNow();
        return now.isBefore(lesson.period().end())
                        && now.isAfter(lesson.period().start())
                ? now
                : lesson.period().start();
    }

    private static String key(Visit visit) {
        return Keys.of(visit.form());
    }

    private static Optional<MotifCode> code(Visit visit) {
        return visit.form().text("motif").map(MotifCode::new);
    }

    private static Answer withoutMotif(Visit visit) {
        return Answer.unusable(visit, visit.in("Choisissez un motif.", "Choose a motif."));
    }

    static Answer punish(Visit visit) {
        return with(
                visit,
                (lesson, pupil) -> code(visit)
                        .map(motif -> Answer.moved(
                                visit,
                                visit.school()
                                        .vieScolaire()
                                        .discipline()
                                        .give(visit.now(), visit.actor(), request(visit, pupil, motif)),
                                Lessons.path(lesson),
                                visit.in("Punition enregistrée : %s.", "Punition kept: %s.")
                                        .formatted(visit.school().names().of(pupil))))
                        .orElseGet(() -> withoutMotif(visit)));
    }

    private static PunitionRequest request(Visit visit, PersonId pupil, MotifCode motif) {
        return PunitionRequest.builder()
                .id(new PunitionId(key(visit)))
                .pupil(pupil)
                .type(visit.form().textOr("type", ""))
                .motif(motif)
                .requester(visit.actor())
                .facts(visit.form().textOr("faits", ""))
                .assignedWork(visit.form().textOr("travail", ""))
                .build();
    }
}
