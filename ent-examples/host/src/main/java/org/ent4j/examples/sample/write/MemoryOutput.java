package org.ent4j.examples.sample.write;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Keeps the files in memory, for one school or a few. */
public final class MemoryOutput implements SampleOutput {

    private final Map<String, ByteArrayOutputStream> files = new TreeMap<>();

    @Override
    public OutputStream open(String path) {
        var bytes = new ByteArrayOutputStream();
        files.put(path, bytes);
        return bytes;
    }

    /** The files by path, complete once the writer is done. */
    public Map<String, byte[]> files() {
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toByteArray(), (a, b) -> a, TreeMap::new));
    }
}
