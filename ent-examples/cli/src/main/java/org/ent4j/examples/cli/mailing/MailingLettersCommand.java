package org.ent4j.examples.cli.mailing;

import com.openhtmltopdf.util.XRLog;
import io.vavr.control.Either;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import org.ent4j.catalogue.Mailings;
import org.ent4j.catalogue.Mailings.Doing;
import org.ent4j.catalogue.Mailings.Done;
import org.ent4j.catalogue.jooq.JooqCatalogue;
import org.ent4j.catalogue.json.MailingJson;
import org.ent4j.catalogue.json.QuotaJson;
import org.ent4j.catalogue.mailing.Mailing;
import org.ent4j.catalogue.quota.QuotaTable;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.PrivateFiles;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent mailing letters}: all letters in one PDF, and who gets none; 1 when it is refused. */
@Command(name = "letters", resourceBundle = "org.ent4j.examples.cli.usage")
final class MailingLettersCommand implements Callable<Integer> {

    private static final String PART = ".part";

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final MailingOptions options = new MailingOptions();

    @Option(names = "--out", required = true, paramLabel = "PDF", descriptionKey = "mailing.out")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Path out;

    @Option(names = "--id", paramLabel = "${bundle:label.name}", descriptionKey = "mailing.id")
    private @Nullable String id;

    @Override
    public Integer call() {
        if (Files.exists(out)) {
            throw there();
        }
        try (var opened = options.open()) {
            var tables = JooqCatalogue.on(opened.dataSource()).migrate();
            var shelf = tables.shelf(Mailing.FILING, MailingJson.text());
            var mailings = MailingOptions.mailings(opened, shelf, tables.shelf(QuotaTable.FILING, QuotaJson.text()));
            return output.answer(
                    made(opened, mailings, shelf).fold(refusal -> RefusalView.answer(refusal, output), this::answer));
        }
    }

    /** What stands against it is said before a file is begun. One that was refused before is mended. */
    private Either<Refusal, Done> made(FolderData opened, Mailings mailings, Shelf<Mailing> shelf) {
        var mailing = options.mailing(opened, id());
        var kept = shelf.find(id())
                .map(before -> mailings.revise(doing(before.version()), mailing.audience(), mailing.text()))
                .orElseGet(() -> mailings.draft(options.by(), MailingOptions.now(), mailing));
        return kept.flatMap(draft -> mailings.prepare(doing(draft.version()), options.occasion(opened)))
                .flatMap(ready -> printed(mailings, ready.kept().version(), ready, opened));
    }

    private Either<Refusal, Done> printed(Mailings mailings, long seen, Done ready, FolderData opened) {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        var part = out.resolveSibling(out.getFileName() + PART);
        try (var progress = output.progress(
                Label.of("Courriers", "Letters"), ready.plan().letters().size())) {
            Files.deleteIfExists(part);
            Either<Refusal, Done> done;
            try (var file = new BufferedOutputStream(PrivateFiles.create(part))) {
                done = mailings.print(doing(seen), options.occasion(opened), file, progress::at);
            }
            if (done.isRight()) {
                Files.move(part, out);
            }
            Files.deleteIfExists(part);
            return done;
        } catch (FileAlreadyExistsException there) {
            throw there();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Doing doing(long seen) {
        return new Doing(options.by(), MailingOptions.now(), id(), seen);
    }

    /** In its school: the name of the file, unless there is one. */
    private String id() {
        return options.uai()
                + ":"
                + Optional.ofNullable(id)
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .orElseGet(() -> String.valueOf(out.getFileName()));
    }

    private Unusable there() {
        return new Unusable(
                "usage",
                Label.of(out + " : existe déjà, et n'est pas remplacé", out + ": there already, and not replaced"));
    }

    private Answer answer(Done done) {
        var view = new PlanView(done.plan());
        var json = view.json();
        json.put("id", id());
        json.put("file", out.toString());
        var lines = new ArrayList<>(view.lines(output));
        lines.add(output.in("Écrit : ", "Written: ") + out);
        return Answer.done(json, lines);
    }
}
