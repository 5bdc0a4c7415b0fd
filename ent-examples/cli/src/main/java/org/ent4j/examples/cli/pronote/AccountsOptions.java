package org.ent4j.examples.cli.pronote;

import java.nio.file.Path;
import org.ent4j.catalogue.feed.pronote.AccountsReader;
import org.ent4j.catalogue.pronote.identifiers.PronoteAccount;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import picocli.CommandLine.Option;

/** Which file of identifiers. */
final class AccountsOptions {

    @Option(names = "--in", required = true, paramLabel = "CSV|XML", descriptionKey = "pronote.in")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path file;

    /**
     * What is in it.
     *
     * @throws Unusable when it cannot be read
     */
    Imported<PronoteAccount> read() {
        var read = AccountsReader.read(FeedSource.file(file));
        read.fatal().ifPresent(refusal -> {
            throw Unusable.of(refusal);
        });
        return read;
    }
}
