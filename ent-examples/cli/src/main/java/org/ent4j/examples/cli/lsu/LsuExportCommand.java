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
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.lsu.LsuAnomaly;
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

    @Mixin
    private final Degree degree = new Degree();

    @Option(
            names = "--schema-version",
            paramLabel = "7.0",
            converter = VersionConverter.class,
            descriptionKey = "lsu.version")
    private Optional<LsuVersion> version = Optional.empty();

    @Override
    public Integer call() {
        var export = export();
        var json = new LinkedHashMap<String, Object>();
        json.put("written", export.isWritten());
        json.put("file", String.valueOf(out.getFileName()));
        json.put("version", export.version());
        json.put("pupils", export.pupils());
        json.put("periodicReports", export.periodicReports());
        json.put("cycleReports", export.cycleReports());
        json.put(
                "anomalies",
                export.anomalies().stream().map(LsuExportCommand::json).toList());
        json.put("findings", FindingView.json(export.findings()));
        return output.answer(Answer.of(export.isWritten(), json, lines(export)));
    }

    private LivretExport export() {
        if (!degree.isFirst()) {
            return LivretExport.ofSecondDegree(in, version.orElse(LsuVersion.NEWEST), out);
        }
        if (version.isPresent()) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--schema-version ne vaut que pour le second degré",
                            "--schema-version is for the second degree only"));
        }
        return LivretExport.ofFirstDegree(in, out);
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

    private List<String> lines(LivretExport export) {
        var lines = new ArrayList<String>();
        lines.addAll(section(export.anomalies(true), output.in("bloquant", "blocking")));
        lines.addAll(section(export.anomalies(false), FindingView.TO_KNOW.in(output.lang())));
        lines.addAll(FindingView.lines(export.findings(), output.lang()));
        lines.add(
                export.isWritten()
                        ? output.in("%s écrit (version %s)", "%s written (version %s)")
                                .formatted(out, export.version())
                        : nothing(export));
        return lines;
    }

    private String nothing(LivretExport export) {
        return export.findings().isEmpty()
                ? output.in("rien n'est écrit : ", "nothing is written: ")
                        + counted(
                                export.anomalies(true).size(),
                                Label.of("anomalie bloquante", "blocking anomaly"),
                                Label.of("anomalies bloquantes", "blocking anomalies"))
                : output.in("rien n'est écrit : ", "nothing is written: ")
                        + counted(
                                export.findings().size(),
                                Label.of("défaut du fichier", "defect of the file"),
                                Label.of("défauts du fichier", "defects of the file"));
    }

    private String counted(int count, Label one, Label more) {
        return count + " " + (count == 1 ? one : more).in(output.lang());
    }

    private List<String> section(List<LsuAnomaly> anomalies, String mark) {
        var lines = anomalies.stream()
                .map(each -> mark + " " + each.line(output.lang()))
                .toList();
        return FindingView.shortened(lines, output.lang());
    }
}
