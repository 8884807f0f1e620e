// Passkeys: asks the server what the device shall sign, the device to sign it, and sends that as a form.
"use strict";

(() => {
  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, "-")
      .replace(/\//g, "_")
      .replace(/=+$/, "");

  const ask = async (form) => {
    const answer = await fetch(form.dataset.asks, { headers: { Accept: "application/json" } });
    if (!answer.ok) {
      throw new Error("status " + answer.status);
    }
    const options = await answer.json();
    options.challenge = bytes(options.challenge);
    return options;
  };

  const written = (credential, response) =>
    JSON.stringify({
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
      clientExtensionResults: {},
      response: { clientDataJSON: text(credential.response.clientDataJSON), ...response },
    });

  const ways = {
    async get(form) {
      const credential = await navigator.credentials.get({ publicKey: await ask(form) });
      const { authenticatorData, signature, userHandle } = credential.response;
      return written(credential, {
        authenticatorData: text(authenticatorData),
        signature: text(signature),
        userHandle: userHandle ? text(userHandle) : undefined,
      });
    },
    async create(form) {
      const options = await ask(form);
      options.user.id = bytes(options.user.id);
      for (const known of options.excludeCredentials) {
        known.id = bytes(known.id);
      }
      const credential = await navigator.credentials.create({ publicKey: options });
      return written(credential, {
        attestationObject: text(credential.response.attestationObject),
        transports: credential.response.getTransports?.() ?? [],
      });
    },
  };

  const reason = (form, error) => {
    if (error.name === "NotAllowedError" || error.name === "AbortError") {
      return form.dataset.brokenOff;
    }
    return (error.name === "InvalidStateError" && form.dataset.known) || form.dataset.failed;
  };

  // A passkey belongs to a name; a server that is reached by a number can have none.
  const isNamed = !/^[\d.]+$|:/.test(location.hostname);
  if (!window.PublicKeyCredential || !window.isSecureContext || !isNamed) {
    return;
  }
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.closest("[data-passkey-there]").hidden = false;
    const says = form.querySelector("[data-says]");
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (form.dataset.asking) {
        return;
      }
      form.dataset.asking = "1";
      says.textContent = "";
      try {
        form.elements.answer.value = await ways[form.dataset.passkey](form);
        form.submit();
      } catch (error) {
        says.textContent = reason(form, error);
      } finally {
        delete form.dataset.asking;
      }
    });
  }
  for (const missing of document.querySelectorAll("[data-passkey-missing]")) {
    missing.hidden = true;
  }
})();
