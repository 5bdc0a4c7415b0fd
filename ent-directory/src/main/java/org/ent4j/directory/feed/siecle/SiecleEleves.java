package org.ent4j.directory.feed.siecle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.model.id.Ine;
import org.ent4j.model.rule.Reason;

/**
 * The pupils of a file: whom it keeps, whom it leaves out and why. Everything that hangs on a pupil (divisions, options,
 * links to guardians) goes with the pupil.
 */
final class SiecleEleves {

    private final SiecleSchool school;
    private final SiecleOptions options;
    private final SiecleClasses classes;
    private final SiecleAccount account;
    private final Optional<LocalDate> exportedOn;
    private final Map<String, SiecleEnrolment> enrolments = new HashMap<>();
    private final Map<String, SiecleRow> choices = new HashMap<>();
    private final Map<String, SiecleEleve> kept = new LinkedHashMap<>();
    private final Set<String> met = new HashSet<>();
    private final Set<String> judged = new HashSet<>();
    private final Set<String> gone = new HashSet<>();
    private final Map<Ine, SiecleEleve> byIne = new HashMap<>();

    SiecleEleves(
            SiecleDocument file,
            SiecleSchool school,
            SiecleOptions options,
            SiecleClasses classes,
            SiecleAccount account) {
        this.school = school;
        this.options = options;
        this.classes = classes;
        this.account = account;
        this.exportedOn = file.exportedOn();
        file.rows(SiecleCategory.ELEVE).forEach(row -> met.add(row.id()));
        hangOn(
                file,
                SiecleCategory.STRUCTURES_ELEVE,
                row -> enrolments.put(row.id(), SiecleEnrolment.of(row, account)));
        hangOn(file, SiecleCategory.OPTION, row -> choices.put(row.id(), row));
        file.rows(SiecleCategory.ELEVE).forEach(this::read);
        settle(file, SiecleCategory.STRUCTURES_ELEVE);
        settle(file, SiecleCategory.OPTION);
    }

    /** The first row of each pupil of the file counts. */
    private void hangOn(SiecleDocument file, SiecleCategory category, Consumer<SiecleRow> first) {
        var seen = new HashSet<String>();
        file.rows(category).stream().filter(row -> seen.add(row.id())).forEach(first);
    }

    private void settle(SiecleDocument file, SiecleCategory category) {
        var seen = new HashSet<String>();
        for (var row : file.rows(category)) {
            if (row.id().isEmpty()) {
                account.reject(category, row, new FeedDefect.NoId());
            } else if (!met.contains(row.id())) {
                account.reject(category, row, new SiecleDefect.UnknownPupil(row.id()));
            } else if (!seen.add(row.id())) {
                account.reject(category, row, new FeedDefect.DuplicateId(row.id()));
            } else if (kept.containsKey(row.id())) {
                account.keep(category);
            } else {
                account.follow(category);
            }
        }
    }

    private void read(SiecleRow row) {
        var defect = defect(row);
        var exclusion = defect.isPresent() ? Optional.<SiecleExclusion>empty() : exclusion(row);
        if (defect.isPresent()) {
            account.reject(SiecleCategory.ELEVE, row, defect.get());
            stays(row);
        } else if (exclusion.isPresent()) {
            leaveOut(row, exclusion.get());
        } else {
            admit(row);
        }
        judged.add(row.id());
    }

    private Optional<Reason> defect(SiecleRow row) {
        if (row.id().isEmpty()) {
            return Optional.of(new FeedDefect.NoId());
        }
        if (judged.contains(row.id())) {
            return Optional.of(new FeedDefect.DuplicateId(row.id()));
        }
        if (SiecleContact.usageName(row).isEmpty()) {
            return Optional.of(new FeedDefect.RequiredMissing("NOM_DE_FAMILLE"));
        }
        return row.value("PRENOM").isEmpty()
                ? Optional.of(new FeedDefect.RequiredMissing("PRENOM"))
                : impossibleDate(row, "DATE_NAISS").or(() -> impossibleDate(row, "DATE_SORTIE"));
    }

    private static Optional<Reason> impossibleDate(SiecleRow row, String name) {
        return row.impossibleDate(name).map(text -> new FeedDefect.ImpossibleDate(name, text));
    }

    private Optional<SiecleExclusion> exclusion(SiecleRow row) {
        var enrolment = enrolment(row.id());
        if (options.excluded().contains(SiecleExclusion.LEFT) && hasLeft(row)) {
            return Optional.of(SiecleExclusion.LEFT);
        }
        if (options.excluded().contains(SiecleExclusion.INACTIVE)
                && enrolment.divisions().stream().anyMatch(classes::isInactive)) {
            return Optional.of(SiecleExclusion.INACTIVE);
        }
        return options.excluded().contains(SiecleExclusion.NO_STRUCTURE) && enrolment.isEmpty()
                ? Optional.of(SiecleExclusion.NO_STRUCTURE)
                : Optional.empty();
    }

    /** A departure that is planned for a day after the export has not taken place. */
    private boolean hasLeft(SiecleRow row) {
        return row.date("DATE_SORTIE")
                .filter(left -> exportedOn.map(day -> !left.isAfter(day)).orElse(true))
                .isPresent();
    }

    private void leaveOut(SiecleRow row, SiecleExclusion exclusion) {
        account.reject(SiecleCategory.ELEVE, row, reason(row, exclusion));
        if (exclusion == SiecleExclusion.NO_STRUCTURE) {
            stays(row);
        } else {
            gone.add(row.id());
        }
    }

    private Reason reason(SiecleRow row, SiecleExclusion exclusion) {
        return switch (exclusion) {
            case LEFT -> new SiecleDefect.Left(row.date("DATE_SORTIE").orElseThrow());
            case INACTIVE ->
                new SiecleDefect.Inactive(String.join(", ", enrolment(row.id()).divisions()));
            default -> new SiecleDefect.NoStructure();
        };
    }

    private void stays(SiecleRow row) {
        if (!row.id().isEmpty() && !kept.containsKey(row.id()) && !gone.contains(row.id())) {
            account.stays(school.pupil(row.id()));
        }
    }

    private void admit(SiecleRow row) {
        var pupil = SiecleEleve.of(row, enrolment(row.id()), choices.get(row.id()), account);
        var same = pupil.ine().flatMap(ine -> Optional.ofNullable(byIne.get(ine)));
        if (same.filter(pupil::isBornWith).isPresent()) {
            account.reject(
                    SiecleCategory.ELEVE,
                    row,
                    new SiecleDefect.SamePupil(same.get().id()));
            return;
        }
        same.ifPresent(other -> account.warn(row, new SiecleDefect.SharedIne(other.id())));
        var admitted = same.isPresent() ? pupil.withoutIne() : pupil;
        admitted.ine().ifPresent(ine -> byIne.put(ine, admitted));
        kept.put(row.id(), admitted);
        classes.met(row, admitted.enrolment(), account);
        account.keep(SiecleCategory.ELEVE);
    }

    private SiecleEnrolment enrolment(String id) {
        return enrolments.getOrDefault(id, SiecleEnrolment.NONE);
    }

    Iterable<SiecleEleve> kept() {
        return kept.values();
    }

    /** Whether the file has a row of this pupil, whatever became of it. */
    boolean has(String id) {
        return met.contains(id);
    }

    boolean isKept(String id) {
        return kept.containsKey(id);
    }

    /** Whether the pupil is in the base, but no more in the school. */
    boolean isGone(String id) {
        return gone.contains(id);
    }
}
