package org.ent4j.timetable.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.Uai;
import org.ent4j.timetable.automation.ImportReport;
import org.ent4j.timetable.spi.ImportReports;

/** Reports in memory. */
public final class InMemoryImportReports implements ImportReports {

    private final List<ImportReport> reports = new ArrayList<>();

    @Override
    public synchronized void add(ImportReport report) {
        reports.add(0, report);
    }

    @Override
    public synchronized List<ImportReport> latest(Optional<Uai> school, int most) {
        return reports.stream()
                .filter(report -> school.isEmpty() || report.uai().equals(school))
                .sorted(Comparator.comparing(ImportReport::at).reversed())
                .limit(most)
                .toList();
    }
}
