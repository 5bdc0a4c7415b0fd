package org.ent4j.examples.host;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ent4j.catalogue.checklist.LeftOver;
import org.ent4j.catalogue.checklist.StepFact;
import org.ent4j.model.calendar.SchoolCalendar;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Uai;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.check.TemporalRemark;
import org.ent4j.timetable.publication.Publication;

/** What the settings beside the data say of a rentrée: when the school is open, and how it counts. */
final class SettingsStepFacts {

    private final EntData data;
    private final SettingsStanding standing;

    SettingsStepFacts(EntData data, SettingsStanding standing) {
        this.data = data;
        this.standing = standing;
    }

    /** Days are entered for the year, and the published timetable has no lesson on any other. */
    StepFact openingDays(Uai uai, SchoolYear year, HowTo how) {
        var tally = entered(year, how);
        remarks(uai, year).ifPresent(remarks -> tally.add(remarks.isEmpty(), closed(remarks, how)));
        return tally.fact(Optional.empty());
    }

    private StepTally entered(SchoolYear year, HowTo how) {
        return new StepTally().add(isOfTheYear(year) && !week().isEmpty(), enter(year, how));
    }

    /** They are deleted where the year changes: what was there before is of the year that is over. */
    private boolean isOfTheYear(SchoolYear year) {
        var change = LocalDate.of(year.start(), Month.JULY, 1)
                .atStartOfDay(HomePageContext.ZONE)
                .toInstant();
        return standing.changed().filter(at -> !at.isBefore(change)).isPresent();
    }

    private LeftOver enter(SchoolYear year, HowTo how) {
        if (!standing.isOwn()) {
            return how.left(
                    "opening-days.usual",
                    Label.of(
                            "ce sont les jours et heures habituels : les relire",
                            "these are the usual days and hours: look at them"),
                    typed -> Label.of(
                            "ce sont les jours et heures habituels : écrire le fichier, puis y corriger « openings » : "
                                    + setup(typed),
                            "these are the usual days and hours: write the file, then correct 'openings' in it: "
                                    + setup(typed)));
        }
        if (standing.wrong().isPresent()) {
            return unreadable(standing.wrong().get());
        }
        return week().isEmpty() ? noDay(how) : ofLastYear(year, how);
    }

    private String setup(TypedCommand typed) {
        return "ent vie-scolaire setup --out " + typed.file(standing.name());
    }

    private LeftOver noDay(HowTo how) {
        return how.left(
                "opening-days.none",
                Label.of("les réglages n'ouvrent aucun jour", "the settings open no day"),
                typed -> Label.of(
                        "« openings » de %s n'ouvre aucun jour".formatted(typed.file(standing.name())),
                        "'openings' of %s opens no day".formatted(typed.file(standing.name()))));
    }

    private LeftOver ofLastYear(SchoolYear year, HowTo how) {
        return how.left(
                "opening-days.of-last-year",
                Label.of(
                        "les jours datent d'avant la bascule d'année : les relire pour " + year,
                        "the days are from before the change of year: look at them for " + year),
                typed -> Label.of(
                        "%s date d'avant la bascule d'année : relire « openings » pour %s et l'enregistrer de nouveau"
                                .formatted(typed.file(standing.name()), year),
                        "%s is from before the change of year: look at 'openings' for %s and save it again"
                                .formatted(typed.file(standing.name()), year)));
    }

    private static LeftOver unreadable(Label wrong) {
        return LeftOver.of(
                "settings.unreadable", "corriger le fichier : " + wrong.fr(), "correct the file: " + wrong.en());
    }

    private Set<DayOfWeek> week() {
        return standing.settings()
                .map(each -> each.counting().openings().week().keySet())
                .orElse(Set.of());
    }

    /** What was said of the files that were deposited: nothing of those that say it themselves. */
    private Optional<TimetableContext> context(Uai uai, SchoolYear year) {
        return data.deposits().of(new SchoolYearKey(uai, year)).flatMap(TimetableFiles::context);
    }

    /** Nothing when nothing is published, or days are not entered. */
    private Optional<List<TemporalRemark>> remarks(Uai uai, SchoolYear year) {
        return data.publications()
                .current(SchoolTimetable.structure(data, uai), year)
                .filter(any -> !week().isEmpty())
                .map(published -> remarks(published, uai, year));
    }

    private List<TemporalRemark> remarks(Publication published, Uai uai, SchoolYear year) {
        var slots = context(uai, year).map(TimetableContext::slots).orElse(List.of());
        return HoursRemarks.of(published, week(), slots, isOpen(uai, year));
    }

    private Predicate<LocalDate> isOpen(Uai uai, SchoolYear year) {
        return VieScolaireSettings.holidays(uai, year)
                .<Predicate<LocalDate>>map(calendar ->
                        new SchoolCalendar(calendar.holidays(), calendar.departement(), week())::isSchoolDay)
                .orElse(any -> true);
    }

    private LeftOver closed(List<TemporalRemark> remarks, HowTo how) {
        var fr = words(remarks, Lang.FR);
        var en = words(remarks, Lang.EN);
        return how.left(
                "opening-days.lessons-outside",
                Label.of(
                        fr + " : corriger les jours d'ouverture, ou réimporter l'emploi du temps",
                        en + ": correct the opening days, or import the timetable again"),
                typed -> Label.of(
                        "%s : corriger « openings » dans %s, ou réimporter l'emploi du temps"
                                .formatted(fr, typed.file(standing.name())),
                        "%s: correct 'openings' in %s, or import the timetable again"
                                .formatted(en, typed.file(standing.name()))));
    }

    private static String words(List<TemporalRemark> remarks, Lang lang) {
        return remarks.stream().map(each -> Messages.render(each, lang)).collect(Collectors.joining("; "));
    }

    /** Motifs and thresholds are the school's own. */
    void ownSettings(HowTo how, StepTally tally) {
        var hasMotifs = standing.settings()
                .filter(each -> !each.motifs().all().isEmpty())
                .isPresent();
        tally.add(standing.isOwn() && hasMotifs, toSet(how));
    }

    private LeftOver toSet(HowTo how) {
        if (standing.wrong().isPresent()) {
            return unreadable(standing.wrong().get());
        }
        return standing.isOwn() ? noMotif(how) : usualSettings(how);
    }

    private LeftOver usualSettings(HowTo how) {
        return how.left(
                "vie-scolaire.usual-settings",
                Label.of(
                        "motifs, seuils et décompte sont les habituels : les relire",
                        "motifs, thresholds and counting are the usual ones: look at them"),
                typed -> Label.of(
                        "motifs, seuils et décompte sont les habituels : écrire le fichier, puis le relire : "
                                + setup(typed),
                        "motifs, thresholds and counting are the usual ones: write the file, then look at it: "
                                + setup(typed)));
    }

    private LeftOver noMotif(HowTo how) {
        return how.left(
                "vie-scolaire.no-motif",
                Label.of("les réglages ne donnent aucun motif", "the settings give no motif"),
                typed -> Label.of(
                        "%s ne donne aucun motif".formatted(typed.file(standing.name())),
                        "%s gives no motif".formatted(typed.file(standing.name()))));
    }
}
