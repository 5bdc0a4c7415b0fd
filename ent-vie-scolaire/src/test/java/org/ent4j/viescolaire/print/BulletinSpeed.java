package org.ent4j.viescolaire.print;

import java.util.stream.IntStream;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.bulletin.BulletinCopy;
import org.ent4j.viescolaire.bulletin.BulletinFixture;
import org.ent4j.viescolaire.bulletin.BulletinModel;

/** How long a school's bulletins take: run by hand, with the number of classes. */
final class BulletinSpeed {

    private static final int PUPILS = 25;

    private BulletinSpeed() {}

    public static void main(String[] args) {
        var classes = args.length > 0 ? Integer.parseInt(args[0]) : 40;
        var length = args.length > 1 ? Integer.parseInt(args[1]) : 300;
        var start = System.nanoTime();
        var bytes = IntStream.range(0, classes)
                .parallel()
                .mapToLong(each -> pdf(each, length))
                .sum();
        System.out.printf(
                "%d bulletins, %.1f s, %d kB%n", classes * PUPILS, (System.nanoTime() - start) / 1e9, bytes / 1024);
    }

    private static long pdf(int seed, int length) {
        var copies = BulletinFixture.classe(seed, PUPILS, length).stream()
                .map(BulletinCopy::of)
                .toList();
        return BulletinPdf.render(BulletinModel.college(), copies, Lang.FR).length;
    }
}
