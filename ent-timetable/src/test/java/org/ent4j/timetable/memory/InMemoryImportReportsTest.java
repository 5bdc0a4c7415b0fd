package org.ent4j.timetable.memory;

import org.ent4j.timetable.spi.ImportReports;
import org.ent4j.timetable.spi.ImportReportsContract;

class InMemoryImportReportsTest implements ImportReportsContract {

    @Override
    public ImportReports reports() {
        return new InMemoryImportReports();
    }
}
