package org.ent4j.examples.cli.checklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.Checklist.Year;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Schools;
import org.ent4j.examples.cli.output.UaiConverter;
import org.ent4j.examples.cli.output.YearConverter;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.RentreeContext;
import org.ent4j.examples.host.Today;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.examples.host.settings.SettingsFile;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whose checklist, of which year, as of which day, and who asks. */
final class ChecklistOptions {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--uai", paramLabel = "UAI", converter = UaiConverter.class, descriptionKey = "checklist.uai")
    private @Nullable Uai uai;

    @Option(names = "--year", paramLabel = "2026", converter = YearConverter.class, descriptionKey = "checklist.year")
    private @Nullable SchoolYear year;

    @Option(
            names = "--day",
            paramLabel = "2026-09-15",
            converter = DayConverter.class,
            descriptionKey = "checklist.day")
    private @Nullable LocalDate day;

    @Option(
            names = "--by",
            paramLabel = "${bundle:label.person}",
            defaultValue = "ent",
            descriptionKey = "checklist.by")
    private String by = "ent";

    FolderData open() {
        return data.openExisting();
    }

    LocalDate day() {
        return Optional.ofNullable(day).orElseGet(Today::inFrance);
    }

    /** From July on it is the rentrée to come. */
    SchoolYear year() {
        return Optional.ofNullable(year)
                .orElseGet(() -> new SchoolYear(
                        day().getMonth().compareTo(Month.JULY) < 0 ? day().getYear() - 1 : day().getYear()));
    }

    static Instant now() {
        return Clock.systemUTC().instant();
    }

    PersonId by() {
        return Optional.of(by.strip())
                .filter(each -> !each.isEmpty())
                .map(PersonId::new)
                .orElseThrow(() -> new Unusable(
                        "usage", Label.of("--by demande le numéro d'une personne", "--by wants the id of a person")));
    }

    RentreeContext context(FolderData opened) {
        return RentreeContext.of(opened, SettingsFile.standing(opened.folder()), year(), day());
    }

    Optional<StructureId> named(FolderData opened) {
        var directory = JooqDirectory.on(opened.dataSource());
        return Optional.ofNullable(uai)
                .map(code -> Schools.known(directory, code).id());
    }

    /** The school that is named, or all of the data. */
    List<StructureId> schools(FolderData opened) {
        return named(opened)
                .map(List::of)
                .orElseGet(() -> opened.directory().structures().stream()
                        .filter(school -> school.uai().isPresent())
                        .map(school -> school.id())
                        .toList());
    }

    /** The school that is named, or the only one of the data. */
    Year one(FolderData opened) {
        var schools = schools(opened);
        if (schools.size() != 1) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "%d établissements dans l'annuaire : donnez --uai".formatted(schools.size()),
                            "%d schools in the directory: give --uai".formatted(schools.size())));
        }
        return new Year(schools.get(0), year());
    }
}
