package org.ent4j.examples.portal.homepage;

import static org.ent4j.examples.portal.data.PortalTables.bytes;
import static org.ent4j.examples.portal.data.PortalTables.table;
import static org.ent4j.examples.portal.data.PortalTables.text;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.ent4j.catalogue.homepage.Picture;
import org.ent4j.catalogue.homepage.feed.picture.PictureReader;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.data.PortalTables;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Reason;
import org.jooq.DSLContext;

/** The bytes of the pictures of home pages, by school. A picture is named after its bytes, so that a page never shows another. */
public final class SchoolPictures {

    private static final int SHORT = 12;

    private final DSLContext tables;

    @Inject
    SchoolPictures(PortalData data) {
        this.tables = PortalTables.on(data.dataSource());
    }

    /** A picture as it is sent. */
    record Stored(String type, byte[] bytes) {}

    /** The picture that these bytes are, or why they are none; it is kept from now on. */
    public Either<Reason, Picture> keep(StructureId school, byte[] content) {
        var read = PictureReader.read(FeedSource.bytes("image", content));
        var wrong = read.fatal().map(issue -> issue.reason());
        return wrong.<Either<Reason, Picture>>map(Either::left).orElseGet(() -> {
            var named = named(read.rows().get(0), content);
            store(school, named, content);
            return Either.right(named);
        });
    }

    private static Picture named(Picture read, byte[] content) {
        var name = hash(content) + "." + read.kind().endings().get(0);
        return new Picture(name, read.kind(), read.width(), read.height(), read.bytes());
    }

    private static String hash(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, SHORT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("No SHA-256.\nMaybe the Java runtime is cut down.", impossible);
        }
    }

    private void store(StructureId school, Picture picture, byte[] content) {
        tables.execute(
                "insert into portal_picture (school, name, type, bytes) values (?, ?, ?, ?) on conflict do nothing",
                school.value(),
                picture.name(),
                picture.kind().mediaType(),
                content);
    }

    Optional<Stored> find(StructureId school, String name) {
        return tables.select(text("type"), bytes("bytes"))
                .from(table("picture"))
                .where(text("school").eq(school.value()).and(text("name").eq(name)))
                .fetchOptional(row -> new Stored(row.get(text("type")), row.get(bytes("bytes"))));
    }
}
