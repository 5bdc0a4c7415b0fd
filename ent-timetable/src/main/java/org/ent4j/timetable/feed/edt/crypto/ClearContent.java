package org.ent4j.timetable.feed.edt.crypto;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.zip.InflaterInputStream;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.issue.Issue;

/** From the encrypted content of a container to the clear export, verified and within bounds. */
final class ClearContent {

    /** XML of rows that resemble one another shrinks to a thirtieth or so; a bomb shrinks to a thousandth. */
    static final int RATIO = 200;

    /** Below so many bytes the ratio says nothing. */
    private static final int SMALL = 1 << 20;

    private final Container container;
    private final FeedLimits limits;

    ClearContent(Container container, FeedLimits limits) {
        this.container = container;
        this.limits = limits;
    }

    /** @throws FeedRefused when the content is damaged, or larger than the bounds */
    byte[] decrypt(SessionKey key) throws GeneralSecurityException {
        var expected = container.bytes(Container.CHECK);
        var before = decrypted(key);
        var verified = isVerified(before, expected);
        var clear = container.isCompressed() ? inflated(before) : before;
        if (!verified && !isVerified(clear, expected)) {
            throw damaged(Container.CHECK);
        }
        return clear;
    }

    private byte[] decrypted(SessionKey key) {
        try {
            return key.decrypt(container.bytes(Container.CONTENT));
        } catch (GeneralSecurityException broken) {
            throw damaged(Container.CONTENT);
        }
    }

    /** Exporters take the digest before the compression or after it. */
    private static boolean isVerified(byte[] bytes, byte[] expected) throws GeneralSecurityException {
        return MessageDigest.isEqual(MessageDigest.getInstance("SHA-256").digest(bytes), expected);
    }

    private byte[] inflated(byte[] compressed) {
        var clear = new ByteArrayOutputStream();
        var buffer = new byte[1 << 13];
        try (var in = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                clear.write(buffer, 0, read);
                bound(clear.size(), compressed.length);
            }
            return clear.toByteArray();
        } catch (IOException broken) {
            throw damaged(Container.CONTENT);
        }
    }

    private void bound(long clear, long compressed) {
        if (clear > limits.bytes()) {
            throw new FeedRefused(
                    Issue.fatal(container.where(), new FeedRefusal.TooBig(limits.bytes(), FeedFormat.EDT.label())));
        }
        if (clear > SMALL && clear > compressed * RATIO) {
            throw container.refused(new ContainerDefect.TooCompressed(RATIO));
        }
    }

    private FeedRefused damaged(String element) {
        return container.refused(new ContainerDefect.Damaged(element));
    }
}
