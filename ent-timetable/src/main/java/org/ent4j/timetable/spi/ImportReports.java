package org.ent4j.timetable.spi;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.Uai;
import org.ent4j.timetable.automation.ImportReport;

/** Keeps what became of the files that came by themselves. */
public interface ImportReports {

    void add(ImportReport report);

    /**
     * The latest reports, the latest first.
     *
     * @param school those of one school; nothing for all, those of files of no known school included
     * @param most how many at most
     */
    List<ImportReport> latest(Optional<Uai> school, int most);
}
