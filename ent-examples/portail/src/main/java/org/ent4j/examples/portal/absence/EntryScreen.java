package org.ent4j.examples.portal.absence;

import io.vavr.control.Either;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceCommand.Enter;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.AbsenceType;
import org.ent4j.viescolaire.absence.CollectiveAbsence;
import org.ent4j.viescolaire.absence.Origin;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.motif.Motif;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.rollcall.CalledLesson;

/** Vie scolaire enters an absence, a lateness, a departure, an exemption: of one pupil or of several at once. */
final class EntryScreen {

    private EntryScreen() {}

    static Answer show(Visit visit) {
        var form = EntryForm.empty(visit.query().text("eleve"), visit.today());
        return Answer.page(title(visit), "absence/entry", page(visit, form, List.of()));
    }

    private static String title(Visit visit) {
        return visit.in("Saisir une absence", "Enter an absence");
    }

    private static Answer again(Visit visit, EntryForm form, List<String> wrong) {
        return Answer.again(title(visit), "absence/entry", page(visit, form, wrong));
    }

    private static EntryPage page(Visit visit, EntryForm form, List<String> wrong) {
        var names = visit.school().names();
        var words = DossierWords.of(visit);
        var chosenClass = visit.query()
                .text("classe")
                .or(() -> visit.form().text("classe"))
                .orElse("");
        return new EntryPage(
                form,
                Options.with(visit.in("choisir", "choose"), Options.texts(names.classes())),
                chosenClass,
                pupils(names, form, chosenClass),
                Options.of(EnumSet.allOf(AbsenceType.class), words::type),
                Options.with(visit.in("toutes", "all"), Options.texts(subjects(visit))),
                Options.with(visit.in("aucun pour l'instant", "none yet"), motifs(visit)),
                wrong);
    }

    /** Those of the class; those whom the form has, where no class is chosen. */
    private static List<EntryPage.Choice> pupils(SchoolNames names, EntryForm form, String chosenClass) {
        var shown = chosenClass.isEmpty()
                ? names.pupils().stream()
                        .filter(each -> form.pupils().contains(each.id().value()))
                : names.pupilsOf(chosenClass).stream();
        return shown.map(pupil -> choice(pupil, form)).toList();
    }

    private static EntryPage.Choice choice(Person pupil, EntryForm form) {
        var id = pupil.id().value();
        return new EntryPage.Choice(id, SchoolNames.of(pupil), form.pupils().contains(id));
    }

    /** As the lessons of this week name them. */
    private static Set<String> subjects(Visit visit) {
        return visit.today()
                .datesUntil(visit.today().plusWeeks(1))
                .flatMap(day -> visit.school().lessons().on(day).stream())
                .map(CalledLesson::subject)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of any type, with the types that each of them serves. */
    private static Map<String, String> motifs(Visit visit) {
        var motifs = visit.school().vieScolaire().setup().absences().motifs();
        var options = new LinkedHashMap<String, String>();
        motifs.all().stream()
                .filter(motif -> kinds(motif).findAny().isPresent())
                .forEach(motif -> options.put(
                        motif.code().value(),
                        "%s (%s)"
                                .formatted(
                                        motif.label(),
                                        kinds(motif)
                                                .map(kind -> visit.words().of(kind.label()))
                                                .collect(Collectors.joining(", ")))));
        return options;
    }

    private static Stream<MotifKind> kinds(Motif motif) {
        return Stream.of(AbsenceType.values()).map(AbsenceType::motifs).filter(motif::serves);
    }

    static Answer enter(Visit visit) {
        var form = EntryForm.of(visit.form());
        var type = visit.form().choice("type", AbsenceType.class);
        var people = form.people();
        if (people.isEmpty() || !people.stream().allMatch(each -> ChosenFile.isPupil(visit, each))) {
            return again(visit, form, List.of(visit.in("Choisissez au moins un élève.", "Choose a pupil at least.")));
        }
        if (type.isEmpty()) {
            return again(visit, form, List.of(visit.in("Choisissez un type.", "Choose a type.")));
        }
        if (people.size() > 1 && form.onlySubject().isPresent()) {
            return again(
                    visit,
                    form,
                    List.of(visit.in(
                            "Une seule matière : saisissez élève par élève.", "One subject: enter pupil by pupil.")));
        }
        return form.period()
                .read(visit)
                .fold(
                        wrong -> again(visit, form, wrong),
                        periods -> people.size() == 1
                                ? one(visit, form, people.get(0), type.get(), periods)
                                : several(visit, form, people, type.get(), periods));
    }

    private static Answer one(Visit visit, EntryForm form, PersonId pupil, AbsenceType type, List<Period> periods) {
        var command = new Enter(
                visit.now(),
                visit.actor(),
                type,
                periods,
                Origin.of(Source.VIE_SCOLAIRE),
                form.onlySubject(),
                form.motifCode(),
                form.comment());
        return visit.school()
                .vieScolaire()
                .absences()
                .carryOut(pupil, command)
                .fold(
                        refusal -> again(visit, form, visit.words().of(refusal.reasons())),
                        file -> Answer.to(
                                AbsencePaths.newest(file),
                                Notice.done(visit.in("L'absence est saisie.", "The absence is entered."))));
    }

    private static Answer several(
            Visit visit, EntryForm form, List<PersonId> people, AbsenceType type, List<Period> periods) {
        var absence = new CollectiveAbsence(
                "%s %s".formatted(visit.now(), visit.person()),
                type,
                new LinkedHashSet<>(people),
                periods,
                form.motifCode(),
                form.comment());
        var outcomes = visit.school().vieScolaire().absences().enter(absence, visit.now(), visit.actor());
        var entered = visit.words()
                .count(
                        outcomes.values().stream().filter(Either::isRight).count(),
                        "absence saisie",
                        "absences saisies",
                        "absence entered",
                        "absences entered");
        var refused = refused(visit, outcomes);
        return refused.isEmpty()
                ? Answer.to(AbsencePaths.ALL, Notice.done(entered))
                : Answer.page(title(visit), "absence/entered", new EnteredPage(entered, refused));
    }

    private static List<EnteredPage.Refused> refused(
            Visit visit, Map<PersonId, Either<Refusal, AbsenceFile>> outcomes) {
        return outcomes.entrySet().stream()
                .flatMap(each -> Optional.of(each.getValue()).filter(Either::isLeft).stream()
                        .map(outcome -> new EnteredPage.Refused(
                                visit.school().names().of(each.getKey()),
                                AbsencePaths.pupil(each.getKey()),
                                String.join(
                                        " · ",
                                        visit.words().of(outcome.getLeft().reasons())))))
                .toList();
    }
}
