package org.ent4j.examples.sample.write;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;

/** Remembers which files were written, and how long they are. */
final class TrackedOutput implements SampleOutput {

    private final SampleOutput target;
    private final Map<String, Long> sizes = new TreeMap<>();

    TrackedOutput(SampleOutput target) {
        this.target = target;
    }

    /** Number of bytes by path, in the order of the paths. */
    Map<String, Long> sizes() {
        return sizes;
    }

    @Override
    public OutputStream open(String path) throws IOException {
        return new FilterOutputStream(target.open(path)) {
            private long size;

            @Override
            public void write(int one) throws IOException {
                out.write(one);
                size++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
                size += length;
            }

            @Override
            public void close() throws IOException {
                super.close();
                sizes.put(path, size);
            }
        };
    }
}
