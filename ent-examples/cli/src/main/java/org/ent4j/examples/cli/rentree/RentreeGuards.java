package org.ent4j.examples.cli.rentree;

import java.util.HashSet;
import java.util.Optional;
import org.ent4j.directory.importing.DirectoryFeed.KnownStructures;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.LabelDecisions;
import org.ent4j.examples.host.TimetableFile;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.reconcile.Guards;
import org.ent4j.model.rule.Reason;
import org.ent4j.timetable.feed.sts.StsReader;
import org.ent4j.timetable.source.SourceTimetable;

/** All that is asked of the files together before anything is written. */
final class RentreeGuards {

    private final RentreeInput input;

    RentreeGuards(RentreeInput input) {
        this.input = input;
    }

    /** The timetable of the files, readable and about the right school and year. */
    Imported<SourceTimetable> timetable(LabelDecisions decisions) {
        var imported = readable(input.files().read(decisions));
        var timetable = imported.rows().get(0);
        var file = input.files().name();
        input.year().ifPresent(expected -> guard(file, Guards.year(expected, timetable.year())));
        input.uai().ifPresent(expected -> guard(file, Guards.structure(expected, timetable.uai())));
        if (input.files().find(TimetableFile.EMP_STS).isEmpty()) {
            input.files().find(TimetableFile.STS_EMP).ifPresent(sts -> agrees(sts, timetable));
        }
        return imported;
    }

    /** STS-web and the timetable software speak of the same school and year. */
    private static void agrees(FeedSource stsEmp, SourceTimetable timetable) {
        var sts = readable(StsReader.readSts(stsEmp)).rows().get(0);
        var file = stsEmp.name();
        guard(file, Guards.structure(timetable.uai(), sts.uai()));
        guard(file, Guards.year(timetable.year(), sts.year()));
    }

    /** Every feed can be read to its end, and one of them or the directory has the school of the timetable. */
    void directory(FolderData data, Optional<Uai> school) {
        var schools = new HashSet<Uai>();
        for (var feed : input.feeds()) {
            var rows = new DryRows();
            feed.read(KnownStructures.NONE, rows).fatal().ifPresent(RentreeGuards::refuse);
            schools.addAll(rows.schools());
        }
        school.filter(uai -> !input.feeds().isEmpty() && !schools.contains(uai))
                .filter(uai -> data.directory().structure(uai).isEmpty())
                .ifPresent(uai ->
                        refuse(Issue.fatal(SourceLocation.of(input.files().name()), new NotInTheDirectory(uai))));
    }

    private static <T> Imported<T> readable(Imported<T> imported) {
        imported.fatal().ifPresent(RentreeGuards::refuse);
        return imported;
    }

    private static void guard(String file, Optional<? extends Reason> refusal) {
        refusal.ifPresent(why -> refuse(Issue.fatal(SourceLocation.of(file), why)));
    }

    private static void refuse(Issue fatal) {
        throw Unusable.of(fatal);
    }

    /** The school of the timetable is in no directory that was given. */
    record NotInTheDirectory(Uai uai) implements Reason {
        @Override
        public String code() {
            return "rentree.not-in-the-directory";
        }
    }
}
