package kz.bilik.acceptance.page;

/** One certificate in the register, and the acts that are open on it. */
public final class CertificatePage {

    private final Desk desk;

    CertificatePage(Desk desk) {
        this.desk = desk;
        desk.page().locator("#frozen").waitFor();
    }

    public String holder() {
        return desk.page().locator("#frozen dd").first().textContent();
    }

    public String facts() {
        return desk.page().locator("#frozen").textContent().replaceAll("\\s+", " ");
    }

    public boolean offers(String act) {
        return desk.page().locator("#act-" + act).count() > 0;
    }

    /** Revokes by an order of today. @return what the page asks before it does */
    public String revoke(String orderNo, String reason) {
        desk.page().locator("#act-REVOKE").click();
        desk.button("perform:orderNo").fill(orderNo);
        desk.button("perform:reason").fill(reason);
        return desk.confirm("perform:do");
    }

    public void replace(String reason) {
        desk.page().locator("#act-REPLACE").click();
        desk.button("perform:reason").fill(reason);
        desk.confirm("perform:do");
    }

    public String revocation() {
        return desk.page().locator("#revoked").textContent().replaceAll("\\s+", " ");
    }
}
