package org.ent4j.viescolaire.edition;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinPolicy;
import org.ent4j.viescolaire.bulletin.BulletinRules;
import org.ent4j.viescolaire.bulletin.Bulletins;
import org.ent4j.viescolaire.conseil.Conseil;
import org.ent4j.viescolaire.conseil.ConseilState;
import org.ent4j.viescolaire.journal.UnreadableJournal;
import org.ent4j.viescolaire.service.ServiceTeacher;

/** What is looked at before bulletins are made, of the class, of each pupil, of each service: all of it, on this page. */
public final class EditionRules {

    /** A class is looked at. */
    record OfClass(ClassFrame frame, PrintedNames names) {

        private Label state() {
            return frame.conseil().map(each -> each.state().label()).orElse(NOT_PLANNED);
        }

        private boolean hasMet() {
            return frame.conseil()
                    .map(Conseil::state)
                    .filter(ConseilState::hasMet)
                    .isPresent();
        }
    }

    /** A journal of the class or of a pupil is looked at. */
    record OfJournal(Optional<UnreadableJournal> unreadable) {}

    /** A pupil is looked at. */
    record OfPupil(ClassResults results, PrintedNames names, PersonId pupil) {

        private String name() {
            return names.nameOf(pupil);
        }

        private List<String> elsewhere() {
            return Optional.ofNullable(results.frame().resultsElsewhere().get(pupil))
                    .orElseGet(List::of);
        }
    }

    /** What his bulletin would say is looked at. */
    record OfContent(Bulletin content, BulletinPolicy policy) {

        private Optional<BulletinRules.TooLong> tooLong() {
            return Bulletins.tooLong(content, policy);
        }
    }

    /** A pupil in a service is looked at. */
    record OfService(OfPupil of, ServiceResults results) {

        private String service() {
            return of.names().label(results.taught().service());
        }

        private boolean isAppreciated() {
            return results.taught().book().appreciations().containsKey(of.pupil());
        }

        private boolean lacksAnAverage() {
            return results.average(of.pupil())
                            .filter(each ->
                                    each.overridden().isEmpty() && !each.shown().isThere())
                            .isPresent()
                    && due().isAverageDue();
        }

        private EditionReason withoutAverage() {
            return due().isWithoutWeight()
                    ? new EditionReason.NoMarkCounts(of.name(), service())
                    : new EditionReason.AverageMissing(of.name(), service());
        }

        private boolean lacksAPositionnement() {
            return of.results().frame().policy().isInPositionnements()
                    && of.results().positionnement(of.pupil(), results).isEmpty()
                    && !due().isExcused();
        }

        private WorkDue due() {
            return new WorkDue(of.results().frame(), results, of.pupil());
        }

        private boolean namesNoTeacher() {
            var days = of.results().frame().days();
            return results.taught().service().teachers().stream()
                    .filter(each -> each.when().map(days::overlaps).orElse(true))
                    .map(ServiceTeacher::person)
                    .noneMatch(each -> of.names().teacher(each).isPresent());
        }
    }

    private static final Label NOT_PLANNED = Label.of("non prévu", "not planned");

    public static final Rule<OfClass> THE_SCHOOL_HAS_A_NAME = refusing(
            "VS-EDI-01",
            Label.of("L'établissement a un en-tête", "The school has a heading"),
            "LSU, and any bulletin: the school is named",
            of -> of.names().school().isEmpty(),
            of -> new EditionReason.SchoolWithoutName());

    public static final Rule<OfJournal> JOURNALS_CAN_BE_READ = refusing(
            "VS-EDI-02",
            Label.of("Ce qui a été enregistré se lit jusqu'au bout", "What was recorded can be read to its end"),
            "A figure of half the marks is wrong",
            of -> of.unreadable().isPresent(),
            of -> of.unreadable().orElseThrow());

    public static final Rule<OfClass> THE_CONSEIL_HAS_MET = refusing(
            "VS-EDI-03",
            Label.of("Le conseil de classe s'est tenu", "The conseil de classe has met"),
            "Until then, what is written of a pupil is a draft, and no bulletin says it",
            of -> !of.hasMet(),
            of -> new EditionReason.ConseilNotMet(of.frame().schoolClass().code(), of.state()));

    public static final Rule<OfPupil> A_PUPIL_HAS_A_NAME = refusing(
            "VS-EDI-10",
            Label.of("L'élève a un nom dans l'annuaire", "The directory names the pupil"),
            "LSU, and any bulletin: the pupil is named",
            of -> of.names().pupil(of.pupil()).isEmpty(),
            of -> new EditionReason.PupilWithoutName(of.pupil().value()));

    public static final Rule<OfContent> TEXTS_WITHIN_LIMITS = refusing(
            "VS-EDI-11",
            Label.of("Les textes ne dépassent pas leur longueur", "Texts keep to their length"),
            "LSU, Chaine600 and Chaine1000; VS-BUL-04",
            of -> of.tooLong().isPresent(),
            of -> of.tooLong().orElseThrow());

    public static final Rule<OfPupil> A_SYNTHESIS = refusing(
            "VS-EDI-12",
            Label.of("Le conseil a écrit une synthèse", "The conseil wrote a synthesis"),
            "Arrêté of 31 December 2015; LSU, acquis-conseils [1..1]",
            of -> of.results().frame().sheet(of.pupil()).synthesis().isEmpty(),
            of -> new EditionReason.SynthesisMissing(of.name()));

    public static final Rule<OfPupil> A_PUPIL_WHO_STAYED = refusing(
            "VS-EDI-13",
            Label.of("L'élève est resté jusqu'à la fin de la période", "The pupil stayed until the period ended"),
            "LSU: a pupil who left may have no bilan of the period",
            of -> of.results().frame().leftOn(of.pupil()).isPresent(),
            of -> new EditionReason.PupilLeft(
                    of.name(), of.results().frame().leftOn(of.pupil()).orElseThrow()));

    public static final Rule<OfPupil> A_SERVICE_AT_LEAST = refusing(
            "VS-EDI-14",
            Label.of("L'élève suit au moins un service", "The pupil is taught in a service at least"),
            "LSU, liste-acquis: one at least",
            of -> of.results().of(of.pupil()).isEmpty(),
            of -> new EditionReason.NoService(of.name()));

    public static final Rule<OfPupil> ALL_RESULTS_ON_THE_BULLETIN = refusing(
            "VS-EDI-15",
            Label.of("Tous ses résultats sont sur le bulletin", "All his results are on the bulletin"),
            "A pupil who changed class: what he was given there is not carried over",
            of -> !of.elsewhere().isEmpty(),
            of -> new EditionReason.ResultsElsewhere(of.name(), of.elsewhere()));

    public static final Rule<OfService> AN_APPRECIATION = refusing(
            "VS-EDI-20",
            Label.of("L'enseignant a écrit une appréciation", "The teacher wrote an appreciation"),
            "LSU, acquis: appreciation",
            of -> !of.isAppreciated(),
            of -> new EditionReason.AppreciationMissing(of.of().name(), of.service()));

    public static final Rule<OfService> AN_AVERAGE_WHERE_MARKS_COUNT = refusing(
            "VS-EDI-21",
            Label.of(
                    "Qui devait être noté a une moyenne, ou une dispense",
                    "Who was to be marked has an average, or is exempt"),
            "LSU: eleve-non-note is said, never guessed",
            OfService::lacksAnAverage,
            OfService::withoutAverage);

    public static final Rule<OfService> A_TEACHER_WITH_A_NAME = refusing(
            "VS-EDI-22",
            Label.of("L'annuaire nomme un enseignant du service", "The directory names a teacher of the service"),
            "LSU, acquis: a teacher at least",
            OfService::namesNoTeacher,
            of -> new EditionReason.TeacherWithoutName(of.service()));

    public static final Rule<OfService> A_POSITIONNEMENT_WITHOUT_AVERAGES = refusing(
            "VS-EDI-23",
            Label.of(
                    "Sans moyennes, l'élève a un positionnement, ou une dispense",
                    "Without averages, the pupil has a positionnement, or is exempt"),
            "LSU, acquis: positionnement where there is no moyenne-eleve; PRONOTE, what blocks an export",
            OfService::lacksAPositionnement,
            of -> new EditionReason.PositionnementMissing(of.of().name(), of.service()));

    /** The ids of those that no school can pass over: a bulletin without them would be false, or refused. */
    public static final Set<String> ALWAYS_BLOCKING = Set.of(
            THE_SCHOOL_HAS_A_NAME.id(), JOURNALS_CAN_BE_READ.id(), A_PUPIL_HAS_A_NAME.id(), TEXTS_WITHIN_LIMITS.id());

    private EditionRules() {}

    static List<Rule<OfClass>> ofClasses() {
        return List.of(THE_SCHOOL_HAS_A_NAME, THE_CONSEIL_HAS_MET);
    }

    static List<Rule<OfPupil>> ofPupils() {
        return List.of(
                A_PUPIL_HAS_A_NAME, A_SYNTHESIS, A_PUPIL_WHO_STAYED, A_SERVICE_AT_LEAST, ALL_RESULTS_ON_THE_BULLETIN);
    }

    static List<Rule<OfService>> ofServices() {
        return List.of(
                AN_APPRECIATION,
                AN_AVERAGE_WHERE_MARKS_COUNT,
                A_TEACHER_WITH_A_NAME,
                A_POSITIONNEMENT_WITHOUT_AVERAGES);
    }
}
