package org.ent4j.timetable.feed.edt.crypto;

import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.timetable.feed.edt.EdtReader;
import org.ent4j.timetable.source.SourceTimetable;

/**
 * Opens the encrypted container {@code EXPORT_INDEX_EDUCATION} in which EDT and PRONOTE hand their export to partners.
 *
 * <p>For each partner it holds, encrypted by RSA with the partner's public key, 48 bytes: an AES-128 key, an
 * initialisation vector, and the MD5 of both. The content is zlib, unless the container says that it was not compressed,
 * encrypted by AES in CBC mode; a SHA-256 of the content, before or after its compression, verifies it. Source: Index
 * Éducation, ConteneurExportChiffre.xsd.
 *
 * <p>Whatever stands in the way is one fatal issue that says what to do. Neither keys nor what is inside are in any issue.
 */
public final class EdtContainer {

    private static final List<String> VERSIONS = List.of("1.0");

    private final Container container;
    private final PartnerKeys keys;
    private final FeedLimits limits;

    private EdtContainer(Container container, PartnerKeys keys, FeedLimits limits) {
        this.container = container;
        this.keys = keys;
        this.limits = limits;
    }

    /** The timetable in a container. */
    public static Imported<SourceTimetable> read(FeedSource container, PartnerKeys keys) {
        var opened = open(container, keys);
        return opened.rows().stream()
                .map(EdtReader::read)
                .reduce(new Imported<>(List.of(), opened.issues()), Imported::and);
    }

    /** The clear export in a container, under the name of the container. */
    public static Imported<FeedSource> open(FeedSource container, PartnerKeys keys) {
        return open(container, keys, FeedLimits.OF_SCHOOL);
    }

    /**
     * The clear export in a container, within bounds.
     *
     * @param limits of the container, and of the clear export
     */
    public static Imported<FeedSource> open(FeedSource container, PartnerKeys keys, FeedLimits limits) {
        try {
            return new EdtContainer(Container.read(container, limits), keys, limits).open();
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(
                    "This Java has no MD5, SHA-256, RSA or AES.\nMaybe its security providers were taken away.",
                    missing);
        }
    }

    private Imported<FeedSource> open() throws GeneralSecurityException {
        var clear = new ClearContent(container, limits).decrypt(sessionKey());
        var source = FeedSource.bytes(container.file(), clear);
        checkSchool(source);
        return Imported.of(source, version());
    }

    private List<Issue> version() {
        return VERSIONS.contains(container.version())
                ? List.of()
                : List.of(Issue.warning(
                        container.where(), new ContainerDefect.OtherVersion(container.version(), VERSIONS)));
    }

    private SessionKey sessionKey() {
        if (container.keys().isEmpty()) {
            throw container.refused(new ContainerDefect.Incomplete(Container.KEYS));
        }
        var wrong = new ArrayList<String>();
        return container.keys().keySet().stream()
                .flatMap(partner -> sessionKey(partner, wrong).stream())
                .findFirst()
                .orElseThrow(() -> container.refused(noKey(wrong)));
    }

    private ContainerDefect noKey(List<String> wrong) {
        if (!wrong.isEmpty()) {
            return new ContainerDefect.WrongKey(wrong);
        }
        var partners = container.keys().keySet();
        return partners.stream().anyMatch(partner -> container.key(partner).isEmpty())
                ? new ContainerDefect.Damaged(Container.KEYS)
                : new ContainerDefect.NoKey(List.copyOf(partners));
    }

    /** A wrong padding and a wrong digest are told apart to nobody. */
    private Optional<SessionKey> sessionKey(String partner, List<String> wrong) {
        try {
            var unwrapped = unwrap(partner);
            var key = unwrapped.isPresent() ? SessionKey.of(unwrapped.get()) : Optional.<SessionKey>empty();
            unwrapped.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
            if (unwrapped.isPresent() && key.isEmpty()) {
                wrong.add(partner);
            }
            return key;
        } catch (GeneralSecurityException | ProviderException doesNotFit) {
            wrong.add(partner);
            return Optional.empty();
        }
    }

    private Optional<byte[]> unwrap(String partner) throws GeneralSecurityException {
        var encrypted = container.key(partner);
        return encrypted.isPresent() ? keys.unwrap(partner, encrypted.get()) : Optional.empty();
    }

    private void checkSchool(FeedSource clear) {
        try (var xml = XmlFeed.open(clear, FeedFormat.EDT, limits)) {
            var inside = xml.attribute("UAI").orElse("");
            container
                    .uai()
                    .filter(uai -> !inside.isEmpty() && !uai.equalsIgnoreCase(inside))
                    .ifPresent(uai -> {
                        throw container.refused(new ContainerDefect.OtherSchool(uai, inside));
                    });
        }
    }
}
