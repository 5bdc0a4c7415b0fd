package org.ent4j.catalogue.homepage.feed.picture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ent4j.catalogue.homepage.PictureKind;

/**
 * The sizes that pictures say of themselves: PNG (ISO/IEC 15948, IHDR), JPEG (ITU-T T.81, frame headers), GIF (GIF89a, logical
 * screen), WebP (RFC 9649, VP8, VP8L and VP8X).
 */
final class PictureHeader {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int IHDR = 12;
    private static final int JPEG_MARK = 0xff;
    private static final int RIFF_HEAD = 12;
    private static final int FOURTEEN_BITS = 0x3fff;

    private final byte[] bytes;

    private PictureHeader(byte[] bytes) {
        this.bytes = bytes;
    }

    static Optional<PictureKind> kind(byte[] bytes) {
        var header = new PictureHeader(bytes);
        if (header.hasPng()) {
            return Optional.of(PictureKind.PNG);
        } else if (header.at(0) == JPEG_MARK && header.at(1) == 0xd8 && header.at(2) == JPEG_MARK) {
            return Optional.of(PictureKind.JPEG);
        } else if (header.has(0, "GIF87a") || header.has(0, "GIF89a")) {
            return Optional.of(PictureKind.GIF);
        }
        return header.has(0, "RIFF") && header.has(8, "WEBP") ? Optional.of(PictureKind.WEBP) : Optional.empty();
    }

    /** Nothing when it is cut before it says it, or says none. */
    static Optional<PictureSize> size(byte[] bytes, PictureKind kind) {
        var header = new PictureHeader(bytes);
        return (switch (kind) {
                    case PNG -> header.png();
                    case JPEG -> header.jpeg();
                    case GIF -> header.sized(header.little(6, 2), header.little(8, 2), 10);
                    case WEBP -> header.webp();
                })
                .filter(PictureSize::isOne);
    }

    private boolean hasPng() {
        for (var index = 0; index < PNG.length; index++) {
            if (at(index) != (PNG[index] & 0xff)) {
                return false;
            }
        }
        return true;
    }

    private Optional<PictureSize> png() {
        return has(IHDR, "IHDR") ? sized(big(16, 4), big(20, 4), 24) : Optional.empty();
    }

    /** From segment to segment until one begins a frame. */
    private Optional<PictureSize> jpeg() {
        var at = 2;
        while (at + 9 <= bytes.length && at(at) == JPEG_MARK) {
            var marker = at(at + 1);
            if (marker == JPEG_MARK) {
                at++;
            } else if (beginsFrame(marker)) {
                return sized(big(at + 7, 2), big(at + 5, 2), at + 9);
            } else {
                at += 2 + (standsAlone(marker) ? 0 : Math.max(2, big(at + 2, 2)));
            }
        }
        return Optional.empty();
    }

    /** SOF0 to SOF15 without the tables of Huffman codes, of arithmetic ones, and the extension. */
    private static boolean beginsFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || marker >= 0xd0 && marker <= 0xd8;
    }

    private Optional<PictureSize> webp() {
        if (has(RIFF_HEAD, "VP8X")) {
            return sized(little(24, 3) + 1, little(27, 3) + 1, 30);
        } else if (has(RIFF_HEAD, "VP8L")) {
            var bits = little(21, 4);
            return sized((bits & FOURTEEN_BITS) + 1, (bits >>> 14 & FOURTEEN_BITS) + 1, 25);
        }
        return has(RIFF_HEAD, "VP8 ")
                ? sized(little(26, 2) & FOURTEEN_BITS, little(28, 2) & FOURTEEN_BITS, 30)
                : Optional.empty();
    }

    private Optional<PictureSize> sized(int width, int height, int needed) {
        return bytes.length >= needed ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }

    private int at(int index) {
        return index < bytes.length ? bytes[index] & 0xff : -1;
    }

    private int big(int from, int count) {
        var value = 0;
        for (var index = from; index < from + count; index++) {
            value = value << 8 | Math.max(0, at(index));
        }
        return value;
    }

    private int little(int from, int count) {
        var value = 0;
        for (var index = from + count - 1; index >= from; index--) {
            value = value << 8 | Math.max(0, at(index));
        }
        return value;
    }

    private boolean has(int from, String word) {
        return bytes.length >= from + word.length()
                && new String(bytes, from, word.length(), StandardCharsets.ISO_8859_1).equals(word);
    }
}
