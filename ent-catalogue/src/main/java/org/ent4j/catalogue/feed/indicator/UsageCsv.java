package org.ent4j.catalogue.feed.indicator;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.ent4j.catalogue.indicator.UsageKey;
import org.ent4j.catalogue.indicator.UsageReport;

/**
 * Reports as CSV, a row for each service and profile:
 * {@code uai;semaine;debut;fin;service;profil;visites;utilisateurs;duree}, separated by semicolons, with CRLF. Services
 * and profiles are labelled as in the open data of the DNMA, {@code globales} among them; {@code tous} is all services.
 * What is hidden is {@code n.c.} (non communiqué). The SDET asks for indicators as XML or CSV and says nothing of their
 * columns: these are ours.
 */
public final class UsageCsv {

    /** What stands for all services. */
    static final String ALL_SERVICES = "tous";

    private static final String HIDDEN = "n.c.";

    private UsageCsv() {}

    /**
     * Writes them in their order.
     *
     * @param out is not closed
     * @throws UncheckedIOException when it cannot be written
     */
    public static void write(List<UsageReport> reports, Writer out) {
        var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
        csv.writeRecord("uai", "semaine", "debut", "fin", "service", "profil", "visites", "utilisateurs", "duree");
        reports.forEach(report -> report.keys().forEach(key -> csv.writeRecord(row(report, key))));
        try {
            csv.flush();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static List<String> row(UsageReport report, UsageKey key) {
        var figures = report.find(key);
        return List.of(
                report.school().value(),
                report.week().toString(),
                report.week().monday().toString(),
                report.week().sunday().toString(),
                key.service().orElse(ALL_SERVICES),
                key.profileCode(),
                figures.map(each -> String.valueOf(each.visits())).orElse(HIDDEN),
                figures.map(each -> String.valueOf(each.users())).orElse(HIDDEN),
                figures.map(each -> each.clock()).orElse(HIDDEN));
    }
}
