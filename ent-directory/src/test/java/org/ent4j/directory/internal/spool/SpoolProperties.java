package org.ent4j.directory.internal.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SpoolProperties {

    @Property(tries = 200)
    void what_was_written_is_read_wherever_it_lies(
            @ForAll @Size(max = 50) List<@IntRange(max = 200_000) Integer> sizes,
            @ForAll @IntRange(min = 1, max = 100_000) int inMemory) {
        var spool = new Spool(inMemory);
        var places = new ArrayList<Long>();
        var entry = new ByteWriter();
        for (var size : sizes) {
            entry.clear();
            places.add(spool.add(entry.putText("x".repeat(size))));
        }
        var list = new SpooledList<>(
                spool, places.stream().mapToLong(Long::longValue).toArray(), ByteReader::getText);

        assertThat(list.stream().map(String::length)).isEqualTo(sizes);
        for (int i = sizes.size() - 1; i >= 0; i--) {
            assertThat(list.get(i)).hasSize(sizes.get(i));
        }
    }

    @Property(tries = 200)
    void numbers_of_any_size_and_sign_come_back(@ForAll List<Long> numbers) {
        var bytes = new ByteWriter();
        bytes.putAll(numbers, ByteWriter::putLong);
        assertThat(new ByteReader(bytes.array()).getAll(ByteReader::getLong)).isEqualTo(numbers);
    }

    @Property(tries = 200)
    void an_index_is_a_map(@ForAll @Size(max = 300) List<@StringLength(max = 2) String> texts) {
        var index = new HashIndex();
        Map<String, Long> map = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            var before = map.put(texts.get(i), (long) i);
            assertThat(index.put(texts.get(i), i)).isEqualTo(before == null ? HashIndex.NONE : before);
        }
        assertThat(index.size()).isEqualTo(map.size());
        assertThat(index.values())
                .containsExactly(map.values().stream()
                        .sorted()
                        .mapToLong(Long::longValue)
                        .toArray());
        map.forEach((text, value) -> assertThat(index.get(text)).isEqualTo(value));
        assertThat(index.contains("absent")).isFalse();
    }

    @Test
    void an_interrupted_reader_takes_the_spool_from_nobody() {
        var spool = new Spool(1);
        var place = spool.add(new ByteWriter().putText("kept"));

        Thread.currentThread().interrupt();
        assertThat(spool.at(place).getText()).isEqualTo("kept");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(spool.at(place).getText()).isEqualTo("kept");
    }

    @Test
    void a_closed_spool_gives_its_file_back() {
        var spool = new Spool(1);
        var place = spool.add(new ByteWriter().putText("gone"));

        spool.close();

        assertThatThrownBy(() -> spool.at(place)).isInstanceOf(UncheckedIOException.class);
    }
}
