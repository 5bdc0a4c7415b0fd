package org.ent4j.examples.cli.lsu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.feed.lsu.LsuFinding;
import org.ent4j.viescolaire.feed.lsu.LsuReport;
import org.ent4j.viescolaire.lsu.LsuAnomaly;
import org.ent4j.viescolaire.lsu.LsuChecks;
import org.ent4j.viescolaire.lsu.LsuId;
import org.ent4j.viescolaire.lsu.LsuVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent lsu export}: writes a livret as a file for the ministry; nothing is written when an anomaly blocks. */
@Command(name = "export", resourceBundle = "org.ent4j.examples.cli.usage")
final class LsuExportCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Option(names = "--in", required = true, paramLabel = "JSON", descriptionKey = "lsu.in")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path in;

    @Option(names = "--out", required = true, paramLabel = "XML", descriptionKey = "lsu.out")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path out;

    @Option(
            names = "--schema-version",
            paramLabel = "7.0",
            defaultValue = "7.0",
            converter = VersionConverter.class,
            descriptionKey = "lsu.version")
    @SuppressWarnings("NullAway.Init") // picocli sets its default
    private LsuVersion version;

    @Override
    public Integer call() {
        var dossier = LivretFiles.read(in);
        var anomalies = LsuChecks.check(dossier, version);
        var report = LsuChecks.mayBeWritten(anomalies)
                ? Optional.of(LivretFiles.export(dossier, version, out))
                : Optional.<LsuReport>empty();
        var written = report.filter(LsuReport::isValid).isPresent();
        var findings = report.map(LsuReport::findings).orElse(List.of());
        var json = new LinkedHashMap<String, Object>();
        json.put("written", written);
        json.put("file", String.valueOf(out.getFileName()));
        json.put("version", version.number());
        json.put("pupils", dossier.file().pupils().size());
        json.put("periodicReports", dossier.file().periodicReports().size());
        json.put("cycleReports", dossier.file().cycleReports().size());
        json.put("anomalies", anomalies.stream().map(LsuExportCommand::json).toList());
        json.put("findings", FindingView.json(findings));
        return output.answer(Answer.of(written, json, lines(written, anomalies, findings)));
    }

    private static Map<String, Object> json(LsuAnomaly anomaly) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", anomaly.rule());
        json.put("blocking", anomaly.isBlocking());
        json.put("pupil", anomaly.pupil().map(LsuId::value).orElse(""));
        json.put("name", anomaly.name());
        json.put("place", anomaly.place());
        json.put("code", anomaly.reason().code());
        json.put("fr", Messages.render(anomaly.reason(), Lang.FR));
        json.put("en", Messages.render(anomaly.reason(), Lang.EN));
        return json;
    }

    private List<String> lines(boolean written, List<LsuAnomaly> anomalies, List<LsuFinding> findings) {
        var blocking = anomalies.stream().filter(LsuAnomaly::isBlocking).toList();
        var remarks = anomalies.stream().filter(each -> !each.isBlocking()).toList();
        var lines = new ArrayList<String>();
        lines.addAll(section(blocking, output.in("bloquant", "blocking")));
        lines.addAll(section(remarks, output.in("à savoir", "to know")));
        lines.addAll(FindingView.lines(findings, output.lang()));
        lines.add(
                written
                        ? output.in("%s écrit (version %s)", "%s written (version %s)")
                                .formatted(out, version.number())
                        : output.in(
                                        "rien n'est écrit : %d anomalies bloquantes",
                                        "nothing is written: %d anomalies block")
                                .formatted(blocking.size()));
        return lines;
    }

    private List<String> section(List<LsuAnomaly> anomalies, String mark) {
        var lines = anomalies.stream()
                .map(each -> mark + " " + each.line(output.lang()))
                .toList();
        return FindingView.shortened(lines, output.lang());
    }
}
