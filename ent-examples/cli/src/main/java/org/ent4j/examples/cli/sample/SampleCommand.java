package org.ent4j.examples.cli.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.Refusals;
import org.ent4j.examples.cli.output.YearConverter;
import org.ent4j.examples.host.settings.SettingsFile;
import org.ent4j.examples.sample.Sample;
import org.ent4j.examples.sample.spec.SampleReport;
import org.ent4j.examples.sample.spec.SampleSpec;
import org.ent4j.examples.sample.year.SampleJournals;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.text.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent sample}: a fictitious académie, the same bytes for the same options. */
@Command(name = "sample", resourceBundle = "org.ent4j.examples.cli.usage")
public final class SampleCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Option(names = "--schools", paramLabel = "N", defaultValue = "1", descriptionKey = "sample.schools")
    private int schools;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "sample.seed")
    private long seed;

    @Option(names = "--out", paramLabel = "${bundle:label.folder}", required = true, descriptionKey = "sample.out")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path folder;

    @Option(
            names = "--year",
            paramLabel = "2026",
            defaultValue = "2026",
            converter = YearConverter.class,
            descriptionKey = "sample.year")
    @SuppressWarnings("NullAway.Init") // picocli sets its default
    private SchoolYear year;

    @Option(names = "--noise", paramLabel = "0.2", defaultValue = "0.2", descriptionKey = "sample.noise")
    private double noise;

    @Option(names = "--aaf-only", descriptionKey = "sample.aaf-only")
    private boolean aafOnly;

    @Option(names = "--delta", descriptionKey = "sample.delta")
    private boolean delta;

    @Option(names = "--truncated", descriptionKey = "sample.truncated")
    private boolean truncated;

    @Option(names = "--journals", descriptionKey = "sample.journals")
    private boolean journals;

    @Option(names = "--overwrite", descriptionKey = "sample.overwrite")
    private boolean overwrite;

    @Override
    public Integer call() {
        var spec = SampleSpec.builder()
                .schools(schools)
                .seed(seed)
                .year(year)
                .noise(noise)
                .timetables(!aafOnly)
                .delta(delta)
                .truncated(truncated)
                .overwrite(overwrite)
                .build();
        try (var progress = output.progress(Label.of("Établissements", "Schools"), schools)) {
            var report = Sample.of(spec)
                    .map(this::withJournals)
                    .flatMap(sample -> sample.writeTo(folder, (done, all) -> progress.at(done)))
                    .getOrElseThrow(Refusals::unusable);
            return output.answer(answer(report));
        }
    }

    private Sample withJournals(Sample sample) {
        return journals ? sample.with(SampleJournals.of(seed, SettingsFile.usual()::of)) : sample;
    }

    private Answer answer(SampleReport report) {
        var json = new LinkedHashMap<String, Object>();
        json.put("folder", folder.toString());
        json.put("counts", report.counts().byName());
        json.put("files", report.files().size());
        json.put("bytes", report.bytes());
        var lines = new ArrayList<String>();
        lines.add(output.in("%d fichiers, %.1f Mo dans %s", "%d files, %.1f MB in %s")
                .formatted(report.files().size(), report.bytes() / 1e6, folder));
        report.counts().byName().forEach((name, count) -> lines.add("  %-16s %8d".formatted(name, count)));
        return Answer.done(json, lines);
    }
}
