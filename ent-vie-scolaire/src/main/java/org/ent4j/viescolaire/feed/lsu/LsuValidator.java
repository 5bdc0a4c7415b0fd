package org.ent4j.viescolaire.feed.lsu;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.Issue;

/**
 * Says whether a file of the LSU has the structure that the ministry asks for, without its schema: order, cardinality,
 * lengths, nomenclatures, ids, references and their kind, keys, version. The file is read once, as a stream; only its ids
 * and keys are held.
 *
 * <p>It refuses what the newest schema refuses, whatever version the file claims, as the ministry's own schema takes all
 * versions. It is stricter in what a schema cannot see or does not look at: a reference to an element of another kind, a
 * thématique that nobody declares, a date-verrou that is no day, an attribute of {@code xsi} other than those of its
 * location. It warns of two disciplines without a language that have the same code and modalité, and of a UAI with a wrong
 * letter, which the schema takes.
 */
public final class LsuValidator {

    private final Function<String, LsuTable> tables;

    private LsuValidator(Function<String, LsuTable> tables) {
        this.tables = tables;
    }

    /** For the files of both degrees: the version of a file tells which. */
    public static LsuValidator ofBothDegrees() {
        return new LsuValidator(version -> LsuTable.FIRST_DEGREE.versions().contains(version.strip())
                ? LsuTable.FIRST_DEGREE
                : LsuTable.SECOND_DEGREE);
    }

    /** For the files of one table. */
    public static LsuValidator of(LsuTable table) {
        return new LsuValidator(version -> table);
    }

    /** Never throws because of what is in the file. */
    public LsuReport validate(FeedSource source) {
        var run = Optional.<LsuValidation>empty();
        try (var xml = XmlFeed.open(source, FeedFormat.LSU, FeedLimits.USUAL)) {
            refuseOtherNamespaces(xml);
            var version = version(xml);
            run = Optional.of(new LsuValidation(source.name(), xml, tables.apply(version), version));
            return run.get().run();
        } catch (FeedRefused refused) {
            return run.map(begun -> begun.stopped(refused.issue()))
                    .orElseGet(() -> new LsuReport("", Map.of(), List.of(), Optional.of(refused.issue())));
        }
    }

    /** The readers refuse them too: an element of another namespace is no element of the LSU. */
    static void refuseOtherNamespaces(XmlFeed xml) {
        if (!xml.namespace().equals(LsuTable.NAMESPACE)) {
            var found = FeedFormat.describe("{" + xml.namespace() + "}" + xml.element());
            throw new FeedRefused(Issue.fatal(xml.here(), new FeedRefusal.WrongFile(found, FeedFormat.LSU.label())));
        }
    }

    private static String version(XmlFeed xml) {
        return xml.givenAttributes().stream()
                .filter(attribute ->
                        attribute.namespace().isEmpty() && attribute.name().equals("schemaVersion"))
                .map(attribute -> attribute.value())
                .findFirst()
                .orElse("");
    }

    static boolean isOurs(String namespace) {
        return namespace.equals(LsuTable.NAMESPACE);
    }
}
