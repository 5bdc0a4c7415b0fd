package org.ent4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareOfTriesTest {

    @ParameterizedTest
    @CsvSource({"1000,25,500", "1000,100,1000", "500,25,500", "40,25,40", "10000,25,2500"})
    void a_share_is_tried_and_never_so_few_that_statistics_mean_nothing(int asked, int hundredths, int tried) {
        assertThat(ShareOfTries.share(asked, hundredths)).isEqualTo(tried);
    }
}
