package org.ent4j.examples.portal.testing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A picture of a flat page in its 256 most frequent colours: half the size, and nobody sees it. */
final class FewColours {

    private static final int MOST = 256;
    private static final int BITS = 8;

    private FewColours() {}

    static byte[] of(byte[] png) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var palette = palette(pixels);
        var nearest = new HashMap<Integer, Integer>();
        var few = new BufferedImage(
                picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(palette));
        for (var at = 0; at < pixels.length; at++) {
            var place = nearest.computeIfAbsent(pixels[at], colour -> nearest(palette, colour));
            few.getRaster().setSample(at % picture.getWidth(), at / picture.getWidth(), 0, place);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(few, "png", out);
        return out.toByteArray();
    }

    private static List<Integer> palette(int[] pixels) {
        var counts = IntStream.of(pixels).boxed().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static IndexColorModel model(List<Integer> palette) {
        var colours = palette.stream().mapToInt(each -> each).toArray();
        return new IndexColorModel(BITS, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private static int nearest(List<Integer> palette, int colour) {
        return IntStream.range(0, palette.size())
                .boxed()
                .min(Comparator.comparingInt(place -> distance(palette.get(place), colour)))
                .orElseThrow();
    }

    private static int distance(int one, int other) {
        return IntStream.of(0, BITS, 2 * BITS)
                .map(shift -> (one >> shift & 0xff) - (other >> shift & 0xff))
                .map(apart -> apart * apart)
                .sum();
    }
}
