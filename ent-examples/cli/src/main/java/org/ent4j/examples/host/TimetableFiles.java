package org.ent4j.examples.host;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.timetable.feed.edt.EdtReader;
import org.ent4j.timetable.feed.sts.StsReader;
import org.ent4j.timetable.source.SourceTimetable;

/**
 * The files of one timetable: an EDT export, or what went back to STS-web, alone or with what came from it.
 *
 * @param edt the clear export of EDT
 * @param stsEmp from STS-web to the timetable software
 * @param empSts from the timetable software to STS-web
 */
public record TimetableFiles(Optional<Path> edt, Optional<Path> stsEmp, Optional<Path> empSts) {

    public static TimetableFiles edt(Path edt) {
        return new TimetableFiles(Optional.of(edt), Optional.empty(), Optional.empty());
    }

    public boolean isEmpty() {
        return edt.isEmpty() && stsEmp.isEmpty() && empSts.isEmpty();
    }

    public List<Path> all() {
        return List.of(edt, stsEmp, empSts).stream().flatMap(Optional::stream).toList();
    }

    /** One row, or a fatal issue. */
    public Imported<SourceTimetable> read() {
        if (edt.isPresent()) {
            return EdtReader.read(FeedSource.file(edt.get()));
        }
        if (empSts.isEmpty()) {
            return StsReader.readSts(FeedSource.file(stsEmp.orElseThrow()));
        }
        var back = FeedSource.file(empSts.get());
        return stsEmp.map(there -> StsReader.readPair(FeedSource.file(there), back))
                .orElseGet(() -> StsReader.readEmp(back));
    }
}
