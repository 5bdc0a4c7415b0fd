package org.ent4j.access.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The entries of plain services once more, as the decision reads them: those of {@link #PAGE} services of neighbouring
 * numbers lie in one array, so that a portal page reads a few lines of the cache after each other. A service that is
 * not plain (a gate, grants, many entries) or not there has no place here. Immutable: a change copies the page that it touches.
 *
 * <pre>
 * place  from bit 22: number of entries for everybody; from bit 17: for groups; from bit 12: for structures;
 *        from bit 0: where they begin in the page
 * </pre>
 */
final class Blocks {

    static final int PAGE_SHIFT = 6;
    static final int PAGE = 1 << PAGE_SHIFT;
    static final int SPECIAL = 1 << 31;

    /** The most entries that a plain service has. */
    static final int MOST_ENTRIES = 24;

    private static final int START_MASK = (1 << 12) - 1;
    private static final int COUNT_MASK = (1 << 5) - 1;
    private static final int STRUCTURES_SHIFT = 12;
    private static final int GROUPS_SHIFT = 17;
    private static final int EVERYBODY_SHIFT = 22;

    final long[][] pages;
    final int[] places;

    private Blocks(long[][] pages, int[] places) {
        this.pages = pages;
        this.places = places;
    }

    static Blocks of(@Nullable CompiledService[] services) {
        var blocks = new Blocks(new long[pages(services.length)][], new int[services.length]);
        for (var page = 0; page < blocks.pages.length; page++) {
            blocks.fill(page, services);
        }
        return blocks;
    }

    /** With other entries of that service. */
    Blocks with(int service, @Nullable CompiledService[] services) {
        var blocks = new Blocks(Arrays.copyOf(pages, pages(services.length)), Arrays.copyOf(places, services.length));
        for (var page = pages.length; page < blocks.pages.length; page++) {
            blocks.fill(page, services);
        }
        blocks.fill(service >>> PAGE_SHIFT, services);
        return blocks;
    }

    private static int pages(int services) {
        return (services + PAGE - 1) >>> PAGE_SHIFT;
    }

    private void fill(int page, @Nullable CompiledService[] services) {
        var first = page << PAGE_SHIFT;
        var end = Math.min(first + PAGE, services.length);
        var entries = new long[PAGE * MOST_ENTRIES];
        var size = 0;
        for (var service = first; service < end; service++) {
            var compiled = services[service];
            if (compiled == null || !compiled.isPlain()) {
                places[service] = SPECIAL;
            } else {
                var block = compiled.block();
                var length = block.length - Entries.FIRST;
                places[service] = place(size, block[0], length);
                System.arraycopy(block, Entries.FIRST, entries, size, length);
                size += length;
            }
        }
        pages[page] = Arrays.copyOf(entries, size);
    }

    private static int place(int start, long head, int entries) {
        var structures = Entries.structures(head);
        var groups = Entries.groups(head);
        return (entries - structures - groups) << EVERYBODY_SHIFT
                | groups << GROUPS_SHIFT
                | structures << STRUCTURES_SHIFT
                | start;
    }

    static int start(int place) {
        return place & START_MASK;
    }

    static int structures(int place) {
        return place >>> STRUCTURES_SHIFT & COUNT_MASK;
    }

    static int groups(int place) {
        return place >>> GROUPS_SHIFT & COUNT_MASK;
    }

    static int everybody(int place) {
        return place >>> EVERYBODY_SHIFT & COUNT_MASK;
    }

    /** Bytes of entries and places. */
    long footprint() {
        return 4L * places.length
                + Arrays.stream(pages).mapToLong(page -> 8L * page.length).sum();
    }
}
