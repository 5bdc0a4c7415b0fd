package org.ent4j.examples.cli.lsu;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.json.LivretJson;
import org.ent4j.viescolaire.lsu.LsuDossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent lsu sample}: the livret of a made-up collège or school; the same for the same options. */
@Command(name = "sample", resourceBundle = "org.ent4j.examples.cli.usage")
final class LsuSampleCommand implements Callable<Integer> {

    private static final int MOST = 5_000;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final Degree degree = new Degree();

    @Option(names = "--pupils", paramLabel = "N", defaultValue = "600", descriptionKey = "lsu.pupils")
    private int pupils;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "sample.seed")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "JSON", descriptionKey = "lsu.sample.out")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path out;

    @Override
    public Integer call() {
        if (pupils < 1 || pupils > MOST) {
            throw new Unusable("usage", Label.of("--pupils va de 1 à " + MOST, "--pupils goes from 1 to " + MOST));
        }
        var counts = degree.isFirst() ? primary() : college();
        var json = new LinkedHashMap<String, Object>();
        json.put("file", String.valueOf(out.getFileName()));
        json.put("pupils", pupils);
        json.put("periodicReports", counts.periodicReports());
        json.put("cycleReports", counts.cycleReports());
        var line = output.in(
                        "%d élèves, %d bilans périodiques, %d bilans de cycle dans %s",
                        "%d pupils, %d bilans périodiques, %d bilans de cycle in %s")
                .formatted(pupils, counts.periodicReports(), counts.cycleReports(), out);
        return output.answer(Answer.done(json, List.of(line)));
    }

    private record Counts(int periodicReports, int cycleReports) {}

    private Counts college() {
        var file = MadeUpLivret.of(pupils, seed).file();
        LivretFiles.write(out, stream -> LivretJson.write(LsuDossier.of(file), stream));
        return new Counts(file.periodicReports().size(), file.cycleReports().size());
    }

    private Counts primary() {
        var file = MadeUpPrimary.of(pupils, seed);
        LivretFiles.write(out, stream -> LivretJson.write(file, stream));
        return new Counts(file.periodicReports().size(), file.cycleReports().size());
    }
}
