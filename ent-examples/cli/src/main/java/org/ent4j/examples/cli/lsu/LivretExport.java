package org.ent4j.examples.cli.lsu;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.ent4j.viescolaire.feed.lsu.LsuFinding;
import org.ent4j.viescolaire.feed.lsu.LsuReport;
import org.ent4j.viescolaire.feed.lsu.LsuValidator;
import org.ent4j.viescolaire.feed.lsu.LsuWriter;
import org.ent4j.viescolaire.feed.lsu.PrimaryLsuWriter;
import org.ent4j.viescolaire.lsu.LsuAnomaly;
import org.ent4j.viescolaire.lsu.LsuChecks;
import org.ent4j.viescolaire.lsu.LsuVersion;
import org.ent4j.viescolaire.lsu.primary.PrimaryLsuChecks;

/**
 * A livret of either degree that was asked to be written.
 *
 * @param report what the validator says of what was written; nothing when an anomaly blocks
 */
record LivretExport(
        String version,
        int pupils,
        int periodicReports,
        int cycleReports,
        List<LsuAnomaly> anomalies,
        Optional<LsuReport> report) {

    static LivretExport ofSecondDegree(Path in, LsuVersion version, Path out) {
        var validator = validator();
        var dossier = LivretFiles.read(in);
        var file = dossier.file();
        var anomalies = LsuChecks.check(dossier, version);
        return new LivretExport(
                version.number(),
                file.pupils().size(),
                file.periodicReports().size(),
                file.cycleReports().size(),
                anomalies,
                written(
                        anomalies,
                        out,
                        validator,
                        stream -> LsuWriter.of(version).write(file, stream)));
    }

    static LivretExport ofFirstDegree(Path in, Path out) {
        var validator = validator();
        var file = LivretFiles.readPrimary(in);
        var anomalies = PrimaryLsuChecks.check(file);
        return new LivretExport(
                PrimaryLsuWriter.VERSION,
                file.pupils().size(),
                file.periodicReports().size(),
                file.cycleReports().size(),
                anomalies,
                written(anomalies, out, validator, stream -> PrimaryLsuWriter.write(file, stream)));
    }

    /** Its tables are read while the livret is: half of a second is all that a person notices. */
    private static CompletableFuture<LsuValidator> validator() {
        return CompletableFuture.supplyAsync(LsuValidator::ofBothDegrees);
    }

    private static Optional<LsuReport> written(
            List<LsuAnomaly> anomalies,
            Path out,
            CompletableFuture<LsuValidator> validator,
            LivretFiles.Writing writing) {
        return LsuChecks.mayBeWritten(anomalies)
                ? Optional.of(LivretFiles.export(writing, out, validator.join()))
                : Optional.empty();
    }

    boolean isWritten() {
        return report.filter(LsuReport::isValid).isPresent();
    }

    List<LsuFinding> findings() {
        return report.map(LsuReport::findings).orElse(List.of());
    }

    List<LsuAnomaly> anomalies(boolean blocking) {
        return anomalies.stream().filter(each -> each.isBlocking() == blocking).toList();
    }
}
