package kz.bilik.web.signin;

import jakarta.annotation.Priority;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kz.bilik.web.shared.Here;

/** Sends to the page of proof whoever has not proved for some time who he is. */
@StepUp
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class StepUpInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RecentProof proof;

    @Inject
    private transient Here here;

    @AroundInvoke
    Object ask(InvocationContext act) throws Exception {
        if (proof.isFresh()) {
            return act.proceed();
        }
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        var back = here.getAddress().substring(external.getRequestContextPath().length());
        external.redirect(external.getRequestContextPath() + "/account/confirm.xhtml?next="
                + URLEncoder.encode(back, StandardCharsets.UTF_8));
        faces.responseComplete();
        return null;
    }
}
