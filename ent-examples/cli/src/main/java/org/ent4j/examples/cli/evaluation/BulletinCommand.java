package org.ent4j.examples.cli.evaluation;

import com.openhtmltopdf.util.XRLog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import org.ent4j.examples.cli.evaluation.BulletinFile.ClassOfBulletins;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.print.BulletinHtml;
import org.ent4j.viescolaire.print.BulletinPdf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent evaluations bulletin}: the bulletins of a class as one PDF or HTML file. */
@Command(name = "bulletin", resourceBundle = "org.ent4j.examples.cli.usage")
final class BulletinCommand implements Callable<Integer> {

    private static final BundledExample BUNDLED = new BundledExample("bulletins.json");
    private static final String PDF = ".pdf";
    private static final String HTML = ".html";

    @Mixin
    private final Output output = new Output();

    @Option(names = "--in", paramLabel = "JSON", descriptionKey = "bulletin.in")
    private @Nullable Path file;

    @Option(
            names = "--example",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "JSON",
            descriptionKey = "bulletin.example")
    private @Nullable Path example;

    @Option(names = "--out", paramLabel = "PDF|HTML", descriptionKey = "bulletin.out")
    private @Nullable Path out;

    @Override
    public Integer call() {
        var copyTo =
                Optional.ofNullable(example).filter(path -> !path.toString().isEmpty());
        if ((file == null) == (example == null)) {
            throw usage("donnez --in ou --example", "give --in or --example");
        }
        if (copyTo.isPresent()) {
            if (out != null) {
                throw usage(
                        "--example=%s écrit l'exemple, sans --out".formatted(copyTo.get()),
                        "--example=%s writes the example, without --out".formatted(copyTo.get()));
            }
            return BUNDLED.give(copyTo.get(), output);
        }
        return print(Optional.ofNullable(out).orElseThrow(() -> usage("il manque --out", "--out is missing")));
    }

    private int print(Path target) {
        if (!ends(target, PDF) && !ends(target, HTML)) {
            throw usage(
                    "--out %s : le nom dit le format ; attendu : .pdf ou .html".formatted(target),
                    "--out %s: the name says the format; expected: .pdf or .html".formatted(target));
        }
        var batch = BulletinBatch.of(read());
        if (!batch.copies().isEmpty()) {
            BundledExample.write(target, rendered(batch, target));
        }
        return output.answer(batch.answer(target, output));
    }

    private ClassOfBulletins read() {
        return file == null ? BulletinFile.of(JsonInput.of(BUNDLED.name(), BUNDLED.bytes())) : BulletinFile.read(file);
    }

    private byte[] rendered(BulletinBatch batch, Path target) {
        if (ends(target, HTML)) {
            return BulletinHtml.render(batch.model(), batch.copies(), output.lang())
                    .getBytes(StandardCharsets.UTF_8);
        }
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        return BulletinPdf.render(batch.model(), batch.copies(), output.lang());
    }

    private static boolean ends(Path path, String extension) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(extension);
    }

    private static Unusable usage(String fr, String en) {
        return new Unusable("usage", Label.of(fr, en));
    }
}
