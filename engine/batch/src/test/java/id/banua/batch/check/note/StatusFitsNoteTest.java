package id.banua.batch.check.note;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

class StatusFitsNoteTest {
    private final RuleTrial rule = new RuleTrial(new StatusFitsNote());

    @Test
    void a_plan_filed_as_a_result_fails() {
        rule.mustFail(
                "houses_improved,houses,99,Banua Cipta,province,2024,508,s04,target tiga tahun,reported,false",
                "Catatan menyebut \"target\", tetapi statusnya dilaporkan; target diharapkan",
                "The note says \"target\", but the status is reported; target was expected");
        rule.mustFail(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-03,3.50,s04,ditargetkan RPJMD",
                "Catatan menyebut \"ditargetkan\", tetapi statusnya terbit; target diharapkan",
                "The note says \"ditargetkan\", but the status is published; target was expected");
    }

    @Test
    void a_target_filed_as_one_and_a_result_measured_by_one_pass() {
        rule.mustPass(
                "houses_improved,houses,99,Banua Cipta,province,2024,508,s04,target tiga tahun,target,false",
                "houses_improved,houses,99,Banua Cipta,province,2024,508,s04,rencana gubernur,announced,false",
                "houses_improved,houses,99,Banua Cipta,province,2024,386,s04,76 persen dari target,reported,false",
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-03,3.50,s04,melampaui target RPJMD",
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-03,3.50,s04,",
                "a broken row");
    }
}
