"""Which payment provider the store speaks to, as its settings say (`STORE_PAYMENT_PROVIDER`)."""

from kiosk.store.payments.port import PaymentProvider
from kiosk.store.settings import PaymentKind, Settings

# A form of ours leads there: Checkout's pages, and where Stripe sends customers on to their bank's check.
STRIPE_PAGES = ("https://checkout.stripe.com", "https://hooks.stripe.com")


def provider_of(settings: Settings) -> PaymentProvider:
    """The provider's client; only the chosen one is imported."""
    if settings.payment_provider is PaymentKind.STRIPE:
        from kiosk.store.payments.stripe.provider import StripePayments

        return StripePayments(settings.stripe_api_key.get_secret_value(), settings.stripe_api_base)
    from kiosk.store.payments.embedded import EmbeddedProvider

    return EmbeddedProvider(settings.provider_url, settings.provider_secret_key.get_secret_value())


def page_origins(settings: Settings) -> tuple[str, ...]:
    """The origins of the provider's pages, to which forms of the phone pages may lead."""
    if settings.payment_provider is PaymentKind.STRIPE:
        return STRIPE_PAGES
    return (settings.provider_url,) if settings.provider_url else ()
